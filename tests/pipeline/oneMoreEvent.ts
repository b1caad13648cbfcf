import { parse } from 'yaml'
import type { RecordTexts } from '../../src/pipeline/records/recordFiles.ts'

/**
 * The records as they are after an editor's ordinary morning: one event more in a story, with a source of its own and its
 * claims. It leans on nothing but the story's first forum and its languages.
 */
export function withOneMoreEvent(texts: RecordTexts, id: string): RecordTexts {
  const folder = `stories/${id}`
  const site = parse(texts.get('site.yaml') ?? '{}') as Head // checked records
  const { lanes = [], languages = site.languages ?? ['hi', 'en'] } = parse(
    texts.get(`${folder}/story.yaml`) ?? '{}',
  ) as Head // checked records
  const say = (hi: string, en: string): string =>
    `{ ${languages.map((tag) => `${tag}: "${tag === 'en' ? en : hi}"`).join(', ')} }`
  const added = new Map(texts)
  added.set(`${folder}/one-more.yaml`, eventText(lanes[0]?.forums[0] ?? '', say))
  added.set(`${folder}/claims/one-more.yaml`, CLAIMS)
  added.set('sources.yaml', `${texts.get('sources.yaml')}\n${sourceText(say)}`)
  return added
}

interface Head {
  readonly lanes?: readonly { readonly forums: readonly string[] }[]
  readonly languages?: readonly string[]
}

type Say = (hi: string, en: string) => string

const sourceText = (say: Say) => `
- id: one-more-source
  publisher: ${say('एक और अख़बार', 'One more paper')}
  language: hi
  published: 2025-09-16
  url: https://paper.example/one-more
`

const eventText = (forum: string, say: Say) => `
- id: one-more-event
  date: 2025-09-16
  title: ${say('एक और बैठक', 'One more meeting')}
  summary: ${say('संपादक ने यह घटना अभी जोड़ी है।', 'An editor has just added this event.')}
  forum: ${forum}
  place: ${say('नई दिल्ली', 'New Delhi')}
  status: held
  importance: 3
  sources:
    - { source: one-more-source, supports: all of it }
`

const CLAIMS = `
one-more-event:
  - { field: date, value: 2025-09-16, source: one-more-source, inferred: true }
  - { field: place, value: New Delhi, source: one-more-source, inferred: true }
  - { field: status, value: held, source: one-more-source, inferred: true }
`
