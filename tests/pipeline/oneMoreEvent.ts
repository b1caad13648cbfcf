import { parse } from 'yaml'
import type { RecordTexts } from '../../src/pipeline/records/recordFiles.ts'

/**
 * The records as they are after an editor's ordinary morning: one event more in the first story, with a source of its
 * own and its claims. It leans on nothing but the story's first forum.
 */
export function withOneMoreEvent(texts: RecordTexts): RecordTexts {
  const story = [...texts.keys()].find((path) => path.endsWith('/story.yaml'))
  if (!story) throw new Error('there is no story.yaml among the records')
  const folder = story.slice(0, -'/story.yaml'.length)
  const { lanes } = parse(texts.get(story) ?? '') as { lanes: readonly { forums: readonly string[] }[] } // checked records
  const added = new Map(texts)
  added.set(`${folder}/one-more.yaml`, eventText(lanes[0]?.forums[0] ?? ''))
  added.set(`${folder}/claims/one-more.yaml`, CLAIMS)
  added.set('sources.yaml', `${texts.get('sources.yaml')}\n${SOURCE}`)
  return added
}

const SOURCE = `
- id: one-more-source
  publisher: { hi: एक और अख़बार, en: One more paper }
  language: hi
  published: 2025-09-16
  url: https://paper.example/one-more
`

const eventText = (forum: string) => `
- id: one-more-event
  date: 2025-09-16
  title: { hi: "एक और बैठक", en: "One more meeting" }
  summary:
    hi: "संपादक ने यह घटना अभी जोड़ी है।"
    en: "An editor has just added this event."
  forum: ${forum}
  place: { hi: नई दिल्ली, en: New Delhi }
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
