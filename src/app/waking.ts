/** The call that parts of the served page sleep until. */
export interface Waking {
  readonly call: PromiseLike<void>
  readonly wake: () => void
}

export function createWaking(): Waking {
  let resolve: (() => void) | null = null
  const call = new Promise<void>((done) => {
    resolve = done
  })
  const wake = () => {
    // React reads from these fields that there is nothing to wait for, and so need not wait for a turn to be told.
    Object.assign(call, { status: 'fulfilled', value: undefined })
    resolve?.()
  }
  return { call, wake }
}
