import { Document, isMap, isPair, isScalar, visit, type Scalar } from 'yaml'

/** Fields that stand on one line: short, and always of the same shape. */
const ON_ONE_LINE = new Set(['place', 'name', 'short', 'publisher', 'timezone', 'quote'])

/** What stands twice is written twice: records know no references. */
const WRITTEN_OUT = { aliasDuplicateObjects: false }

/** A text that begins with a quotation mark of print looks as if it were in quotation marks: it is put into some. */
function quoteMarks(_key: unknown, scalar: Scalar): void {
  if (typeof scalar.value === 'string' && /^[“”„‟«»‘’‚‛‹›＂″]/.test(scalar.value))
    scalar.type = 'QUOTE_DOUBLE'
}

const DATES: ReadonlySet<string> = new Set(['date', 'updated', 'begin', 'end'])

/** Values as YAML of the form that editors write by hand. */
function formatYaml(value: unknown): string {
  const document = new Document(value, WRITTEN_OUT)
  visit(document, {
    Map: (_key, map, ancestors) => {
      const parent = ancestors.at(-1)
      const field = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : null
      const isShort = map.has('person') || (map.has('field') && map.has('value'))
      if ((field !== null && ON_ONE_LINE.has(field)) || isShort) map.flow = true
    },
    Seq: (_key, list) => {
      if (list.items.length > 0 && list.items.every((item) => isScalar(item))) list.flow = true
    },
    Scalar: quoteMarks,
    Pair: (_key, { key, value }) => {
      // A year that is a date stands as an editor writes it, without quotation marks.
      const isDate = isScalar(key) && DATES.has(String(key.value))
      if (isDate && isScalar(value) && typeof value.value === 'string' && /^[1-9]\d{3}$/.test(value.value))
        value.value = Number(value.value)
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** A list of records, with an empty line between two. */
export const formatRecords = (records: readonly unknown[]): string =>
  records.map((record) => formatYaml([record])).join('\n')

/** One record or group of fields. */
export const formatFields = (fields: unknown): string => formatYaml(fields)

/** A value behind its key in a record that stands `indent` spaces in; inside brackets it keeps clear of their signs. */
export function formatValue(value: unknown, indent: number, inBrackets: boolean): string {
  if (inBrackets) return formatInBrackets(value)
  const text = formatYaml(value).trimEnd()
  const isBlock =
    (Array.isArray(value) && text.startsWith('- ')) || (isRecord(value) && !text.startsWith('{'))
  if (!isBlock) return text
  return `\n${text
    .split('\n')
    .map((line) => `${' '.repeat(indent + 2)}${line}`)
    .join('\n')}`
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function formatInBrackets(value: unknown): string {
  const document = new Document([value], WRITTEN_OUT)
  if (document.contents && 'flow' in document.contents) document.contents.flow = true
  visit(document, {
    Map: (_key, map) => {
      if (isMap(map)) map.flow = true
    },
    Seq: (_key, list) => {
      list.flow = true
    },
    Scalar: quoteMarks,
  })
  return document.toString({ lineWidth: 0 }).trim().slice(1, -1).trim()
}
