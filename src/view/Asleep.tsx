import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import type { Locale } from '../domain/text.ts'

/**
 * When parts of the served page are to be taken over that stay as they are, plain HTML, until something in them is to
 * change. Null where nothing was served.
 */
export const WakingContext = createContext<Waking | null>(null)

interface Waking {
  readonly call: PromiseLike<void>
  /** The page as it was served, and its language. */
  readonly served: ParentNode
  readonly locale: Locale
}

/**
 * Inside a `Suspense` boundary of its own: React leaves the served nodes in it alone until the page is woken. Where it
 * has no served nodes to leave, it renders at once.
 */
export function Asleep({ children }: { readonly children: ReactNode }) {
  const waking = use(WakingContext)
  const hydrating = useSyncExternalStore(NEVER, isNotHydrating, isHydrating)
  if (waking && hydrating) use(waking.call)
  return children
}

const NEVER = () => () => {}
const isHydrating = () => true
const isNotHydrating = () => false
