import * as records from './recordSchemas.ts'
import * as site from './siteSchema.ts'
import * as story from './storySchema.ts'

/** What is looked at of a valibot schema here. */
interface Parts {
  readonly entries?: Readonly<Record<string, Parts>>
  readonly item?: Parts
  readonly wrapped?: Parts
  readonly options?: readonly unknown[]
}

/** The names of all fields that a record, or a part of one, may have. */
export const FIELD_NAMES: ReadonlySet<string> = new Set(
  Object.values({ ...records, ...site, ...story }).flatMap((schema) =>
    isParts(schema) ? namesIn(schema) : [],
  ),
)

function namesIn({ entries = {}, item, wrapped, options = [] }: Parts): readonly string[] {
  const inner = [...Object.values(entries), item, wrapped, ...options].filter(isParts)
  return [...Object.keys(entries), ...inner.flatMap(namesIn)]
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && 'type' in value
}
