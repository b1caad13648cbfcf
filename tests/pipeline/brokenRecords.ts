import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { compileRead, type CompiledStories } from '../../src/pipeline/publish/compileStories.ts'
import { readTexts, type RecordTexts } from '../../src/pipeline/records/recordFiles.ts'
import { parseRecords } from '../../src/pipeline/records/readRecords.ts'

const HERE = import.meta.dirname

/** A slip in the good records and everything that is said about it. */
const CaseSchema = v.strictObject({
  says: v.string(),
  file: v.string(),
  replace: v.string(),
  with: v.string(),
  expect: v.array(v.string()),
})
export type BrokenCase = v.InferOutput<typeof CaseSchema> & { readonly name: string }

export const brokenCases: readonly BrokenCase[] = readdirSync(join(HERE, 'broken')).map((name) => ({
  ...v.parse(CaseSchema, parse(readFileSync(join(HERE, 'broken', name), 'utf8'))),
  name,
}))

/** The records of tests/pipeline/good, in which nothing is wrong. */
export const goodRecords = readTexts(join(HERE, 'good'))

/** The good records with one text of one file replaced at its first place. */
export function withSlip(file: string, replace: string, by: string): Map<string, string> {
  const text = goodRecords.get(file)
  if (!text?.includes(replace)) throw new Error(`${file} does not contain ${replace}`)
  // A function, so that `$` in the new text means itself.
  return new Map([...goodRecords, [file, text.replace(replace, () => by)]])
}

export const compileTexts = (texts: RecordTexts): CompiledStories => compileRead(parseRecords(texts))
