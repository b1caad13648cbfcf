import { parse } from 'yaml'
import { isFields } from '../records/bareShape.ts'
import type { RecordValue, SheetRecord, StoryValues } from './recordValues.ts'
import { formatFields } from './writeYaml.ts'

/** What an import brought, by id: the sheet's own words, with which the next import compares. */
export interface ImportMemory {
  readonly story: RecordValue | null
  readonly events: ReadonlyMap<string, RecordValue>
  readonly lanes: ReadonlyMap<string, RecordValue>
  readonly people: ReadonlyMap<string, RecordValue>
  readonly forums: ReadonlyMap<string, RecordValue>
  readonly series: ReadonlyMap<string, RecordValue>
  readonly results: ReadonlyMap<string, RecordValue>
  readonly eras: ReadonlyMap<string, RecordValue>
}

const HEAD = `# Written by samayrekha import: what the sheet said last time, so that the next import can tell its changes from yours.
# Nobody needs to read or change it. Without it an import takes everything in the records for written by hand.
`

/** Nothing is remembered where the file is missing or has been spoilt. */
export function readMemory(text: string | undefined): ImportMemory {
  const value = parsed(text ?? '')
  const fields = isFields(value) ? value : {}
  const list = (name: string): ReadonlyMap<string, RecordValue> => byId(fields[name])
  return {
    story: isFields(fields['story']) ? fields['story'] : null,
    lanes: list('lanes'),
    people: list('people'),
    forums: list('forums'),
    series: list('series'),
    results: list('results'),
    eras: list('eras'),
    events: list('events'),
  }
}

function parsed(text: string): unknown {
  try {
    return parse(text) as unknown // whatever it is, it is looked at next
  } catch {
    return null
  }
}

const byId = (list: unknown): ReadonlyMap<string, RecordValue> =>
  new Map(
    (Array.isArray(list) ? list : []).flatMap((each: unknown) =>
      isFields(each) && typeof each['id'] === 'string' ? [[each['id'], each] as const] : [],
    ),
  )

/** What this import brought, and of before what is still in the records though its row is gone. */
export function formatMemory(
  sheet: string,
  values: StoryValues,
  left: { readonly events: readonly RecordValue[]; readonly eras: readonly RecordValue[] },
): string {
  const eras = [...values.eras.map((record) => record.told), ...left.eras]
  const told = (records: readonly SheetRecord[]) => records.map((record) => record.told)
  return (
    HEAD +
    formatFields({
      format: 1,
      sheet,
      story: values.story.told,
      lanes: told(values.lanes),
      people: told(values.people),
      forums: told(values.forums),
      // Of most stories there are none, and files of before these were remembered stay as they are.
      ...(values.series.length > 0 && { series: told(values.series) }),
      ...(values.results.length > 0 && { results: told(values.results) }),
      ...(eras.length > 0 && { eras }),
      events: [...told(values.events), ...left.events],
    })
  )
}
