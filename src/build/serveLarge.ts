import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Site } from '../app/site.ts'
import { languagesOf } from '../domain/languages.ts'
import type { TableStory } from '../pipeline/publish/compileStories.ts'
import { readParts } from '../pipeline/tables/listParts.ts'
import { withTable } from '../pipeline/tables/openTable.ts'
import { readLarge, tablePath, type LargeFaults, type LargePlaces, type ReadLarge } from './readLarge.ts'
import type { ServerCode } from './serverCode.ts'

/** A file is read again when it, or what the records say of its story, has changed. */
const known = new Map<string, { readonly state: string; readonly read: Promise<ReadLarge | LargeFaults> }>()

async function readOnce(story: TableStory, places: LargePlaces): Promise<ReadLarge | LargeFaults> {
  const path = join(places.records, tablePath(story))
  const { size, ctimeMs } = await stat(path)
  const state = JSON.stringify([
    size,
    ctimeMs,
    story.records.story,
    story.records.people,
    story.records.forums,
  ])
  const before = known.get(path)
  if (before?.state === state) return before.read
  const read = withTable(path, (source) => readLarge(story, source, places))
  known.set(path, { state, read })
  return read
}

/**
 * What the development server answers for a story whose events are in a file of their own: its page, a page of some of its
 * events, its head, or where the file itself lies, which may be larger than memory; null where the path is none of these.
 *
 * @param path below the site's root, as `en/orders/index.html`
 */
export async function serveLarge(
  tables: readonly TableStory[],
  places: LargePlaces,
  path: string,
  site: Omit<Site, 'dataFile'>,
  load: () => Promise<ServerCode>,
): Promise<
  { readonly text: string; readonly isPage: boolean } | { readonly file: string } | LargeFaults | null
> {
  const [, language = '', id = '', folder] = /^([^/]+)\/([^/]+)\/(?:([^/]+)\/)?index\.html$/.exec(path) ?? []
  const [, dataOf = ''] = /^data\/([^/.]+)\.[0-9a-f]+\.(?:json|parquet)$/.exec(path) ?? []
  const story = tables.find(({ folder: name }) => name === id || name === dataOf)
  if (!story) return null
  const read = await readOnce(story, places)
  if ('issues' in read) return read
  const { head, headFile, headText, file, summary, plan } = read
  if (path === `data/${headFile}`) return { text: headText, isPage: false }
  if (path === `data/${file.path}`) return { file: join(places.records, tablePath(story)) }
  const [tag] = languagesOf(head).find(([each]) => each === language) ?? []
  if (tag === undefined) return null
  const { pages } = await load()
  const all: Site = { ...site, dataFile: () => headFile }
  if (folder === undefined) return { text: pages.largePage(summary, tag, all).render(), isPage: true }
  if (!plan.some(({ pages: own }) => own.some((page) => page.folder === folder))) return null
  return withTable(join(places.records, tablePath(story)), async (source) => {
    for await (const [part, events] of readParts(source, story.records.languages, plan))
      if (part.folder === folder)
        return { text: pages.largePart({ head, part, events }, tag, all).render(), isPage: true }
    return null
  })
}
