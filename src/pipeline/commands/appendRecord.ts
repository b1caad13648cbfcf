import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readYaml } from '../records/readYaml.ts'
import { formatRecords } from '../sheets/writeYaml.ts'

/** Whether a record can be added at the end of a file: a list, or a file that is not there yet. */
export function isOpenList(path: string): boolean {
  if (!existsSync(path)) return true
  const text = readFileSync(path, 'utf8')
  const { value } = readYaml(path, text).record
  return value === null || (Array.isArray(value) && (value.length === 0 || /^- /m.test(text)))
}

/** Writes a record behind the others; what stands there stays as it is. */
export function appendRecord(path: string, record: unknown): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : ''
  const before = text.replace(/(?:^|\n)\[\s*\]$/, '').trimEnd()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${before === '' ? '' : `${before}\n\n`}${formatRecords([record])}`)
}
