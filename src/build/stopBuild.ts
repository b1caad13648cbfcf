import { inspect } from 'node:util'

/** Ends a build with what an editor has to correct, and without a trace that would lead into the program. */
export function stopBuild(message: string): never {
  throw Object.assign(new Error(message), { [inspect.custom]: () => message })
}
