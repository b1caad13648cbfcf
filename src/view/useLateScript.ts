import { useEffect, useSyncExternalStore } from 'react'
import type { LateScript } from './lateScript.ts'

const NOTHING = () => null

/** The script once it is here. It is asked for when it is first wanted, and again when it is wanted anew, or for another `act`. */
export function useLateScript<T>(script: LateScript<T>, wanted: boolean, act?: unknown): T | null {
  const arrived = useSyncExternalStore(script.subscribe, script.arrived, NOTHING)
  useEffect(() => {
    if (wanted) script.load().catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each act asks anew
  }, [script, wanted, act])
  return arrived
}
