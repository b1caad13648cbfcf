/** So long a frame can spare. */
const TURN_MS = 4

/** Drives work that gives way to its end, a few milliseconds at a time; null once nobody wants it any more. */
export async function inTurns<T>(work: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + TURN_MS
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    // oxlint-disable-next-line no-await-in-loop -- the browser works in between
    await nextTurn()
    if (!isWanted()) return null
  }
}

/** A message comes after what else the browser has to do, and is not held back as a timer is. */
const nextTurn = (): Promise<void> =>
  new Promise((turned) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      turned()
    })
    port1.start()
    port2.postMessage(null)
  })
