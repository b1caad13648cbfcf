import { createHash } from 'node:crypto'

/** Hex digits of a content hash in a file name and in `dataVersion`. */
export const HASH_DIGITS = 12

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const shortHash = (text: string): string => sha256(text).slice(0, HASH_DIGITS)

/** JSON with the keys of every object in the order of their code units: equal content, equal text. Only for plain JSON values. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = sortedKeys(value).flatMap((key) =>
    value[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value[key])}`],
  )
  return `{${fields.join(',')}}`
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whole numbers stand first, by size, as in every object: what was published before would have another hash otherwise. */
const sortedKeys = (value: Readonly<Record<string, unknown>>): readonly string[] => {
  const keys = Object.keys(value).toSorted()
  return keys.some((key) => /^\d/.test(key))
    ? Object.keys(Object.fromEntries(keys.map((key) => [key, null])))
    : keys
}
