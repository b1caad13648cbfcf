import { toJsonSchema, type JsonSchema, type OverrideSchemaContext } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  AccessRecordSchema,
  ClaimRecordSchema,
  EventRecordSchema,
  ForumRecordSchema,
  OfficeRecordSchema,
  PersonRecordSchema,
  SetAsideRecordSchema,
  SourcedEventRecordSchema,
  SourceRecordSchema,
} from '../records/recordSchemas.ts'
import { DraftFileSchema } from '../records/draftSchema.ts'
import { SiteRecordSchema } from '../records/siteSchema.ts'
import { StoryRecordSchema } from '../records/storySchema.ts'

/** One JSON Schema for each kind of file of records: completion and hints in an editor's program. */
export function recordJsonSchemas(): ReadonlyMap<string, string> {
  const shapes: readonly (readonly [string, v.GenericSchema])[] = [
    ['access', v.array(AccessRecordSchema)],
    ['claims', v.record(v.string(), v.array(ClaimRecordSchema))],
    ['drafts', DraftFileSchema],
    ['events', v.array(EventRecordSchema)],
    ['forums', v.array(ForumRecordSchema)],
    ['offices', v.array(OfficeRecordSchema)],
    ['people', v.array(PersonRecordSchema)],
    ['set-aside', v.array(SetAsideRecordSchema)],
    ['site', SiteRecordSchema],
    ['sourced-events', v.array(SourcedEventRecordSchema)],
    ['sources', v.array(SourceRecordSchema)],
    ['story', StoryRecordSchema],
  ]
  return new Map(shapes.map(([name, schema]) => [`schema/${name}.schema.json`, formatSchema(name, schema)]))
}

/** In a story of one language a text may stand for the languages that it has. */
const orTextAlone = ({ valibotSchema, jsonSchema }: OverrideSchemaContext): JsonSchema | undefined =>
  valibotSchema.type === 'object_with_rest' ? { anyOf: [jsonSchema, { type: 'string' }] } : undefined

function formatSchema(name: string, schema: v.GenericSchema): string {
  // The input side: what stands in the file, before a bare year becomes text.
  const json = toJsonSchema(schema, {
    typeMode: 'input',
    target: 'draft-07',
    ignoreActions: ['flavor'],
    overrideSchema: orTextAlone,
  })
  return `${JSON.stringify({ ...json, title: `Samayrekha records: ${name}` }, null, 2)}\n`
}
