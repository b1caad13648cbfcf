import type { LoadedEvidence } from '../domain/loadEvidence.ts'
import { parseStoryInTurns, type LoadedStory } from '../domain/loadStory.ts'
import type { Failure, LoadError } from '../domain/untrustedJson.ts'
import { fetchText } from './fetchJson.ts'
import { pause } from './pause.ts'

/** A file arrived and is no story that this page can read. */
export class DataError extends Error {
  readonly problem: LoadError

  constructor(problem: LoadError) {
    super(`The data cannot be read: ${problem.kind}`)
    this.name = 'DataError'
    this.problem = problem
  }
}

/** The story in `<root>data/<file>`. Fails with a `FetchError` or a `DataError`. */
export async function loadStoryFile(root: string, file: string) {
  return accept(
    await parseStoryInTurns(
      await fetchText(dataAddress(`${root}data/`, file), { signal: new AbortController().signal }),
      pause,
    ),
  )
}

const FILE_NAME = /^[a-z0-9][a-z0-9.-]*\.json$/

/** Only a file name, never a path or another host: the name may itself come from a file. */
export function dataAddress(files: string, file: string): string {
  if (!FILE_NAME.test(file)) throw new DataError({ kind: 'malformed', messageKey: 'loadFailed' })
  return files + file
}

export function accept<T extends LoadedStory | LoadedEvidence>(loaded: T): Exclude<T, Failure> {
  if (!loaded.ok) throw new DataError(loaded.error)
  return loaded as Exclude<T, Failure> // TypeScript does not narrow a generic by its discriminant.
}
