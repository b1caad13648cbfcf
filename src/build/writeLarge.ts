import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { languagesOf } from '../domain/languages.ts'
import type { Manifest, Story } from '../domain/story.ts'
import type { SiteFile } from '../app/prerender.tsx'
import type { Site } from '../app/site.ts'
import type { TableStory } from '../pipeline/publish/compileStories.ts'
import { sha256 } from '../pipeline/publish/contentHash.ts'
import { readParts } from '../pipeline/tables/listParts.ts'
import { withTable } from '../pipeline/tables/openTable.ts'
import { readLarge, tablePath, type LargeFaults, type LargePlaces } from './readLarge.ts'
import type { ServerCode } from './serverCode.ts'

/** A story's line of the manifest. */
type LargeEntry = Manifest['stories'][number]

/** A story that is written, and its pages below the site's root. */
export interface LargeStory {
  readonly entry: LargeEntry
  readonly head: Story
  readonly paths: readonly string[]
}

/**
 * A story whose events are in a file of their own, as part of a site: its file, named by its content, its head, and pages that
 * need no script. The file is read once to be checked and counted, and once for its pages; time grows with its rows.
 */
export async function writeLarge(
  story: TableStory,
  places: LargePlaces & { readonly outDir: string },
  { pages }: ServerCode,
  site: Omit<Site, 'dataFile'>,
): Promise<LargeStory | LargeFaults> {
  const path = tablePath(story)
  return withTable(join(places.records, path), async (source): Promise<LargeStory | LargeFaults> => {
    const read = await readLarge(story, source, places)
    if ('issues' in read) return read
    const { head, headFile, headText, file, summary, plan } = read
    await write(places.outDir, `data/${file.path}`, (target) => copyFile(join(places.records, path), target))
    await write(places.outDir, `data/${headFile}`, (target) => writeFile(target, headText))
    const all: Site = { ...site, dataFile: () => headFile }
    const tags = languagesOf(head).map(([tag]) => tag)
    const paths: string[] = []
    const put = (page: SiteFile): Promise<void> => {
      paths.push(page.path)
      return write(places.outDir, page.path, (target) => writeFile(target, page.render()))
    }
    // oxlint-disable-next-line no-await-in-loop -- one page for each language
    for (const tag of tags) await put(pages.largePage(summary, tag, all))
    for await (const [part, events] of readParts(source, story.records.languages, plan))
      // oxlint-disable-next-line no-await-in-loop -- one at a time: there may be thousands
      for (const tag of tags) await put(pages.largePart({ head, part, events }, tag, all))
    const files = [
      { kind: 'head', path: headFile, sha256: sha256(headText), bytes: Buffer.byteLength(headText) },
      { kind: 'events', ...file },
    ]
    return { entry: entryOf(head, summary.events, files), head, paths }
  })
}

const entryOf = (
  { id, subject, dataVersion, updated, sourceCount, licence }: Story,
  eventCount: number,
  files: LargeEntry['files'],
): LargeEntry => ({ id, subject, dataVersion, updated, eventCount, sourceCount, licence, files })

/** The manifest with stories whose events are in files of their own. */
export function addToManifest(text: string, entries: readonly LargeEntry[]): string {
  const manifest = JSON.parse(text) as Manifest // our own
  return `${JSON.stringify({ ...manifest, stories: [...manifest.stories, ...entries] }, null, 2)}\n`
}

async function write(outDir: string, path: string, put: (target: string) => Promise<void>): Promise<void> {
  const target = join(outDir, path)
  await mkdir(dirname(target), { recursive: true })
  await put(target)
}
