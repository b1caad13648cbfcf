import { lazy, type ComponentType } from 'react'

/**
 * A part of the page whose script comes when it is first rendered in a browser. The server, which renders all of them
 * and cannot wait, has been given it before.
 */
export interface LatePart<P> {
  readonly Part: ComponentType<P>
  readonly load: () => Promise<ComponentType<P>>
  readonly give: (part: ComponentType<P>) => void
}

export function latePart<P>(load: () => Promise<ComponentType<P>>): LatePart<P> {
  let given: ComponentType<P> | null = null
  const find = () => (given ? here({ default: given }) : load().then((part) => ({ default: part })))
  return {
    Part: lazy(find) as unknown as ComponentType<P>, // a lazy component is as good as any
    load,
    give: (part) => {
      given = part
    },
  }
}

/** A promise that is kept at once: React then renders the part in the same turn. */
const here = <T>(value: T): Promise<T> =>
  // oxlint-disable-next-line unicorn/no-thenable -- it is what React asks for
  ({ then: (found: (value: T) => void) => found(value) }) as unknown as Promise<T> // all that `lazy` calls
