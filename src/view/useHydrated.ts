import { useSyncExternalStore } from 'react'

const NEVER = () => () => {}

/** False on the server and in the first render of what it served, then true: the script answers from now on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  )
