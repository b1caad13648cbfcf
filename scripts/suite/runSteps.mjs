/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {Count & { seconds: number }} Outcome
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {number} cores how many processors it keeps busy
 * @property {readonly string[]} [needs] steps without whose success this one says nothing
 *
 * @typedef {object} Plan
 * @property {number} cores how many processors there are
 * @property {(step: Step) => Promise<Count>} run
 * @property {(step: Step, failed: string) => void} skip told of a step that a failed one makes pointless
 * @property {() => number} now in milliseconds
 */

/**
 * Runs steps beside each other as far as the processors go, and says for each how it ended. A step that stands earlier
 * in the list goes first; one that needs more processors than there are has them all.
 *
 *     2 cores   | build     | unit and component tests | browser tests           |
 *               | types lint |                          |                         |
 *
 * @param {readonly Step[]} steps
 * @param {Plan} plan
 * @returns {Promise<ReadonlyMap<string, Outcome>>} in the order of the list
 */
export async function runSteps(steps, { cores, run, skip, now }) {
  /** @type {Map<string, Outcome>} */
  const done = new Map()
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  const waiting = new Set(steps)
  const share = (/** @type {Step} */ step) => Math.min(step.cores, cores)
  const busy = () => steps.reduce((sum, step) => sum + (running.has(step.name) ? share(step) : 0), 0)

  /** @param {Step} step */
  const start = async (step) => {
    const started = now()
    const failed = step.needs?.find((name) => done.get(name)?.failed)
    if (failed !== undefined) skip(step, failed)
    const count = failed === undefined ? await run(step) : { passed: 0, failed: 1 }
    done.set(step.name, { ...count, seconds: (now() - started) / 1000 })
  }

  while (done.size < steps.length) {
    for (const step of waiting) {
      if (!(step.needs ?? []).every((name) => done.has(name))) continue
      // What comes later in the list does not take the place of a step that waits for room.
      if (busy() + share(step) > cores) break
      waiting.delete(step)
      const { name } = step
      running.set(
        name,
        start(step).then(() => void running.delete(name)),
      )
    }
    if (running.size === 0)
      throw new Error(`no step can start: ${[...waiting].map(({ name }) => name).join(', ')}`)
    await Promise.race(running.values())
  }
  return new Map(
    steps.flatMap(({ name }) => (done.has(name) ? [[name, /** @type {Outcome} */ (done.get(name))]] : [])),
  )
}
