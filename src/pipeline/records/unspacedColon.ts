import type { Scalar } from 'yaml'
import { say, type Said } from '../words/issueWords.ts'
import { FIELD_NAMES } from './fieldNames.ts'
import { NONE, type Lost } from './lostText.ts'

/*
 * `title:Foo` is a text to YAML, and a field to whoever wrote it.
 */

const AT_START = /^\s*(?:- )?([A-Za-z]+):(?=[^\s/])(.*)$/
const WHOLE = /^([A-Za-z]+):(?=[^\s/])(.*)$/s

/** What to say of a line that begins with the name of a field and a colon without a space; null when it does not. */
export const explainUnspaced = (line: string): Said | null => wordOf(AT_START.exec(line))

const wordOf = (found: RegExpExecArray | null): Said | null => {
  const [, name = '', rest = ''] = found ?? []
  return FIELD_NAMES.has(name) ? say.noSpaceAfterColon(name, `${name}: ${rest.trim()}`) : null
}

/** Such a text in a file that can be read: alone on its line, or between brackets where a field should be. */
export function findUnspaced(
  key: unknown,
  { type, source = '', range }: Scalar,
  text: string,
): readonly Lost[] {
  if (type !== 'PLAIN') return NONE
  const offset = range?.[0] ?? 0
  if (key === 'key' && /[{[]/.test(source) && beginsLine(text, offset)) return findBracketInName(offset, text)
  if (!source.includes(':')) return NONE
  if (key !== 'key' && !beginsLine(text, offset)) return NONE
  // A text that runs on over lines has taken other fields with it.
  const [line = ''] = text.slice(offset).split('\n', 1)
  const said = wordOf(WHOLE.exec(line.startsWith(source) ? source : line))
  return said === null ? NONE : [{ offset, said }]
}

/** `quote { exact: …` and `quote:{ exact: …`: as far as the next colon a name to YAML. */
function findBracketInName(offset: number, text: string): readonly Lost[] {
  const [line = ''] = text.slice(offset).split('\n', 1)
  const [, name = '', sign = '', rest = ''] = /^([A-Za-z]+) *((?:[:;=：]|ः)?) *([{[].*)$/.exec(line) ?? []
  if (!FIELD_NAMES.has(name)) return NONE
  const meant = `${name}: ${rest.trim()}`
  return [{ offset, said: sign === ':' ? say.noSpaceAfterColon(name, meant) : say.noColon(name, meant) }]
}

const beginsLine = (text: string, offset: number): boolean =>
  /^\s*(?:- )?$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
