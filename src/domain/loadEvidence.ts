import * as v from 'valibot'
import { SCHEMA_VERSION, SourceSchema } from './citation.ts'
import { EvidenceSchema, type Evidence } from './evidence.ts'
import { Anything, keepValid, READER_LIMITS, type LoadLimits } from './loadStory.ts'
import { failure, isRecord, parseUntrusted, type Failure } from './untrustedJson.ts'
import { upgradeEvidence } from './upgradeEvidence.ts'

export type LoadedEvidence = { readonly ok: true; readonly evidence: Evidence } | Failure

const EvidenceShellSchema = v.object({
  ...EvidenceSchema.entries,
  sources: Anything,
  events: v.custom<Readonly<Record<string, unknown>>>(isRecord),
})
const EvidenceEventSchema = EvidenceSchema.entries.events.value
const IdSchema = EvidenceSchema.entries.events.key

/** Read what a story's events rest on. Total; a malformed source or event is left out. */
export function parseEvidence(input: unknown, limits: LoadLimits = READER_LIMITS): LoadedEvidence {
  try {
    return readEvidence(input, limits)
  } catch {
    return failure('malformed')
  }
}

function readEvidence(input: unknown, { maxRecords }: LoadLimits): LoadedEvidence {
  const json = parseUntrusted(input, SCHEMA_VERSION, upgradeEvidence)
  if (!json.ok) return json
  const shell = v.safeParse(EvidenceShellSchema, json.value)
  if (!shell.success) return failure('malformed')
  const entries = Object.entries(shell.output.events)
  if (Math.max(entries.length, shell.output.sources.length) > maxRecords) return failure('tooMany')
  const sources = keepValid(SourceSchema, shell.output.sources)
  return { ok: true, evidence: { ...shell.output, sources, events: keepEvidence(entries) } }
}

function keepEvidence(entries: readonly (readonly [string, unknown])[]): Evidence['events'] {
  // No prototype: an event may be called `constructor`.
  const kept: Evidence['events'] = Object.create(null)
  for (const [id, each] of entries) {
    const result = v.safeParse(EvidenceEventSchema, each)
    if (result.success && v.is(IdSchema, id)) kept[id] = result.output
  }
  return kept
}
