import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ignoreDrafts } from '../pipeline/drafts/ignoreDrafts.ts'
import { isId } from '../pipeline/sheets/romanId.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { RECORDS_FORMAT } from '../pipeline/records/siteSchema.ts'

/**
 * Begins a story with an example to write over. A file that is there already is left as it is. Gives 0, or 2 for an id that
 * is none, 1 for a story that is there.
 *
 * @param today `YYYY-MM-DD`: the day of the example, and the one on which the story was last brought up to date
 */
export function newStory(
  records: string,
  id: string,
  language: MessageLanguage = 'en',
  today = new Date().toISOString().slice(0, 10),
): number {
  const words = commandWordsOf(language)
  if (!isId(id)) {
    console.error(words.badStoryId(id))
    return 2
  }
  const folder = join(records, 'stories', id)
  if (existsSync(folder)) {
    console.error(words.storyThere(folder))
    return 1
  }
  write(join(records, 'site.yaml'), SITE)
  write(join(folder, 'story.yaml'), story(id, today))
  write(join(folder, 'events.yaml'), events(today))
  ignoreDrafts(dirname(records))
  console.log(words.storyBegun(folder))
  return 0
}

function write(path: string, text: string): void {
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const SITE = `# yaml-language-server: $schema=.schema/site.schema.json
# Settings of the site. Every line may be left out.
format: ${RECORDS_FORMAT}
# origin: https://timeline.example/    where readers will find it
# name: The Daily                       what it is called
`

const story = (
  id: string,
  today: string,
): string => `# yaml-language-server: $schema=../../.schema/story.schema.json
id: ${id}
# sources: each event needs a title, a date and the address of an article.
rigour: sources
# What happened, in one sentence, and one more.
headline: { hi: समयरेखा का शीर्षक यहां लिखें, en: Write the headline of the story here }
deck: { hi: एक-दो वाक्यों में पूरी बात, en: The story in a sentence or two }
updated: ${today}
# Rows of the chart, from top to bottom.
lanes:
  - { id: main, name: { hi: घटनाएं, en: Events } }
`

const events = (
  today: string,
): string => `# yaml-language-server: $schema=../../.schema/sourced-events.schema.json
# An event a block. Dates: 2024-12-10, 2024-12, 2024, 2024-07-08/2024-07-09; no finer than the source knows.
- id: first-event
  date: ${today}
  title: { hi: पहली घटना, en: The first event }
  summary: { hi: "क्या हुआ, एक वाक्य में।", en: "What happened, in one sentence." }
  importance: 1
  sources:
    - url: https://www.example.com/article
      publisher: Example
`
