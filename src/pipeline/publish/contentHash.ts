import { createHash } from 'node:crypto'

/** Hex digits of a content hash in a file name and in `dataVersion`. */
export const HASH_DIGITS = 12

/** SHA-256 of a text's UTF-8 bytes, 64 hex digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export const shortHash = (text: string): string => sha256(text).slice(0, HASH_DIGITS)

/** JSON with the keys of every object in the order of their code units: equal content, equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (isObject(each) ? sortKeys(each) : each))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sortKeys = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
