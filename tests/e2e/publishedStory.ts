import { readFileSync, readdirSync } from 'node:fs'
import type { Manifest, Story } from '../../src/domain/story.ts'
import { browsedSite, STORY } from './browsedSite.ts'

export { STORY }

const PUBLISHED = new URL('data/', browsedSite())
const RECORDS = new URL(`../../data/stories/${STORY}/`, import.meta.url)

/** The story as the built site publishes it: what the page must show. */
export function publishedStory(): Story {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', PUBLISHED), 'utf8')) as Manifest // our own build
  const file = manifest.stories.find(({ id }) => id === STORY)?.files.find(({ kind }) => kind === 'story')
  if (!file)
    throw new Error(`${PUBLISHED.pathname}manifest.json names no file for ${STORY}; run npm run build`)
  return JSON.parse(readFileSync(new URL(file.path, PUBLISHED), 'utf8')) as Story // our own build
}

/** How many events the editors wrote, counted in the records and not by the pipeline. */
export function recordedEventCount(): number {
  return readdirSync(RECORDS)
    .filter((name) => name.endsWith('.yaml') && name !== 'story.yaml')
    .map((name) => readFileSync(new URL(name, RECORDS), 'utf8').match(/^- id: /gm)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0)
}

/** First day that an EDTF string can mean, for order: `2024-11` → `2024-11-01`, `195X/196X` → `1950-01-01`. */
export function firstDayOf(date: string): string {
  const [start = ''] = date.replaceAll('X', '0').replace(/[~?%]/g, '').split('/')
  return (start + '-01-01').slice(0, 10)
}
