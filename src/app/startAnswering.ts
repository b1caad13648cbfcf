// oxlint-disable-next-line import/default -- the bundler gives the address of the script
import workerFile from './largeWorker.ts?worker&url'
import type { Answering } from './askLarge.ts'
import { WORKER_POLICY } from './contentPolicy.ts'

/** What browsers with Trusted Types have, as far as it is used. */
interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (url: string) => URL }
}

/**
 * A worker of ours, or, where the page may have none (a host whose headers are of an older release), the page itself. The
 * policy gives the address of this one script, whatever it is asked.
 */
export async function startAnswering(): Promise<Answering> {
  try {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker }
    const policy = trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => workerFile })
    const worker = new Worker(policy ? policy.createScriptURL(workerFile) : workerFile, WORKER)
    return { port: worker, end: () => worker.terminate() }
  } catch {
    const { answerLarge } = await import('./answerLarge.ts')
    const { port1, port2 } = new MessageChannel()
    answerLarge(port2)
    port1.start()
    port2.start()
    return { port: port1, end: () => port1.close() }
  }
}

/** A build makes one classic script of it: Firefox knows modules in workers since 114. */
const WORKER: WorkerOptions = import.meta.env.DEV ? { type: 'module' } : {}
