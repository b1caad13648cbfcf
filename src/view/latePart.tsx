import { lazy, Suspense, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'
import type { LateScript } from './lateScript.ts'

export interface Loading {
  /** Shown while the script is on its way. */
  readonly loading?: ReactNode
}

const no = () => false

/**
 * A part of the page whose script comes when it is first rendered in a browser. While the script is missing there is nothing
 * in its place, and nothing else goes with it.
 */
export function latePart<T, P extends object>(
  script: LateScript<T>,
  pick: (arrived: T) => ComponentType<P>,
): ComponentType<P & Loading> {
  const Served = lazyPart(script, pick, () => {
    script.load().catch(() => undefined)
    return script.arrival
  })
  return function LatePart({ loading, ...props }: P & Loading) {
    const missing = useSyncExternalStore(script.subscribe, script.isMissing, no)
    useEffect(() => {
      // What did not come before is asked for again.
      if (script.hasFailed()) script.load().catch(() => undefined)
    }, [])
    return <Suspense fallback={loading}>{!missing && <Served {...(props as unknown as P)} />}</Suspense> // all but `loading`
  }
}

/** A part that is on the page as served: that stays in its place until the script has come, for whatever reason it does. */
export const servedPart = <T, P>(
  script: LateScript<T>,
  pick: (arrived: T) => ComponentType<P>,
): ComponentType<P> => lazyPart(script, pick, () => script.arrival)

function lazyPart<T, P>(
  { arrived }: LateScript<T>,
  pick: (arrived: T) => ComponentType<P>,
  wait: () => Promise<T>,
): ComponentType<P> {
  const find = () => {
    const here = arrived()
    return here === null
      ? wait().then((script) => ({ default: pick(script) }))
      : keptAtOnce({ default: pick(here) })
  }
  return lazy(find) as unknown as ComponentType<P> // a lazy component is as good as any
}

/** A promise with which React renders the part in the same turn. */
const keptAtOnce = <T,>(value: T): Promise<T> =>
  // oxlint-disable-next-line unicorn/no-thenable -- it is what React asks for
  ({ then: (found: (value: T) => void) => found(value) }) as unknown as Promise<T> // all that `lazy` calls
