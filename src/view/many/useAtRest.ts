import { useState } from 'react'

/** As it was last at rest: what is told beside a drawing does not change with each of its frames. */
export function useAtRest<T>(value: T, atRest: boolean): T {
  const [last, setLast] = useState(value)
  if (atRest && last !== value) setLast(value)
  return atRest ? value : last
}
