/**
 * JSON from the network, before anybody trusts its shape.
 *
 *   text ──▶ parse ──▶ not too deep ──▶ an object ──▶ of our schema version ──▶ the schemas of `story.ts`
 *
 * Nothing here throws, whatever comes in; a value that is no plain JSON (a getter that throws, a cycle) is refused too.
 */

export type LoadProblem =
  | 'notJson'
  /** Nested deeper than any file of ours: meant to exhaust the reader. */
  | 'tooDeep'
  /** The page is older than its data: reloading helps. */
  | 'newerData'
  /** The data is older than the page. */
  | 'olderData'
  /** The shape is wrong where it cannot be left out. */
  | 'malformed'
  /** More events, people or sources than a reader's device should be given. */
  | 'tooMany'

export interface LoadError {
  readonly kind: LoadProblem
  /** Key of the message for the reader in the catalogues of `i18n`. */
  readonly messageKey: 'unsupportedData' | 'loadFailed'
}

export type Failure = { readonly ok: false; readonly error: LoadError }
export type Untrusted = { readonly ok: true; readonly value: Readonly<Record<string, unknown>> } | Failure

/** Levels of objects and arrays; the published files have 6. */
export const MAX_DEPTH = 32

export const failure = (kind: LoadProblem): Failure => ({
  ok: false,
  error: { kind, messageKey: kind === 'newerData' ? 'unsupportedData' : 'loadFailed' },
})

/** What brings a file of the version before to this one. */
export type Upgrade = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Read JSON text, or a value parsed already, as an object with this `schemaVersion`, or upgraded from the one before. */
export function parseUntrusted(input: unknown, schemaVersion: number, upgrade: Upgrade): Untrusted {
  const parsed = typeof input === 'string' ? parseJson(input) : { value: input }
  if (parsed === null) return failure('notJson')
  if (isTooDeep(parsed.value)) return failure('tooDeep')
  if (!isRecord(parsed.value)) return failure('malformed')
  const version = parsed.value['schemaVersion']
  if (typeof version !== 'number') return failure('malformed')
  if (version === schemaVersion - 1) return { ok: true, value: upgrade(parsed.value) }
  if (version !== schemaVersion) return failure(version > schemaVersion ? 'newerData' : 'olderData')
  return { ok: true, value: parsed.value }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    // No reviver: it recurses, and a file can be nested deeper than the stack.
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Level by level, without recursion; each object once, so that a value with cycles ends as well. */
function isTooDeep(value: unknown): boolean {
  const seen = new Set<object>()
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    const below: unknown[] = []
    for (const each of level) {
      if (typeof each !== 'object' || each === null || seen.has(each)) continue
      seen.add(each)
      for (const child of Object.values(each)) {
        if (typeof child === 'object' && child !== null) below.push(child)
      }
    }
    level = below
  }
  return false
}
