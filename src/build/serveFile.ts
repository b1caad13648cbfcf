import type { ViteDevServer } from 'vite'
import { languagesOf } from '../domain/languages.ts'
import { isLocale } from '../domain/text.ts'
import { buildLoader } from './buildLoader.ts'
import { devClient } from './clientBuild.ts'
import { isError } from '../pipeline/records/sourceIssue.ts'
import { explainDamage } from '../pipeline/pictures/usedPicture.ts'
import { addFinalSlash } from './finalSlash.ts'
import { createPictureStore, pathsOf, type PictureStore } from './pictureStore.ts'
import { formatErrors } from './formatErrors.ts'
import { fillStatic, typeOfStatic } from './themedStyles.ts'
import { recordsPage } from './recordsPage.ts'
import { loadServerCode } from './serverCode.ts'
import { FRAME_ENTRY, listSiteFiles, LOCAL_HOME, PAGE_ENTRY, wordsFiles } from './siteFiles.ts'
import { DEV_LARGE } from './largeScripts.ts'
import { serveLarge } from './serveLarge.ts'
import type { PublishedRecords, SiteRecords } from './siteRecords.ts'

/** An answer of the development server. */
interface ServedFile {
  /** The content type. */
  readonly type: string
  readonly text: string | Uint8Array
  readonly status?: number
}

/** The address of a folder, for one who has left its last slash out. */
interface Redirect {
  readonly location: string
}

/** A file as it lies on this machine, for Vite to answer: piece by piece, where pieces are asked for. */
interface FileOnDisk {
  /** An address of Vite's own. */
  readonly rewritten: string
}

/** `/hi/<story>/…` and `/embed/…`: what may be rendered from a story. Everything else is Vite's. */
const RENDERED = /^\/([A-Za-z0-9-]+)\/./

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
]

/**
 * The file at an address of the development server, rendered from the records and the code as they are now; null when the
 * address is not ours. Nothing but that file is rendered.
 */
export async function serveFile(
  server: ViteDevServer,
  records: SiteRecords,
  url: string,
): Promise<ServedFile | Redirect | FileOnDisk | null> {
  const { pathname } = new URL(url, LOCAL_HOME)
  if (pathname === '/loader.js')
    return { type: 'text/javascript', text: (await buildLoader(server.config.root)).code }
  if (pathname.startsWith('/pictures/')) return servePicture(server, records, pathname.slice(1))
  const type = typeOfStatic(pathname.slice(1))
  if (type !== undefined) {
    const { settings } = records.read('serve')
    return { type, text: fillStatic(pathname.slice(1), settings, addressOnDisk) }
  }
  const [, folder = ''] = RENDERED.exec(pathname) ?? []
  const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '')
  const published = records.read('serve')
  const { stories, issues } = published
  const large = await serveLargeFile(server, published, path, url)
  if (large !== null) return large
  // A story with an error in it has no page, and what is wrong is told where it would be.
  const isOurs =
    folder === 'embed' ||
    stories.some(({ story }) => languagesOf(story).some(([tag]) => tag === folder)) ||
    (isLocale(folder) && path.endsWith('.html') && issues.some(isError))
  if (!isOurs) return null
  const files = listSiteFiles(published, await loadServerCode(server), {
    page: devClient(PAGE_ENTRY),
    frame: devClient(FRAME_ENTRY),
    home: LOCAL_HOME,
    loader: { path: 'loader.js', integrity: '' },
  })
  const file = files.find((each) => each.path === path)
  const ending = TYPES.find(([ending]) => path.endsWith(ending))?.[1]
  const location = addFinalSlash(url, (asked) => files.some((each) => each.path === asked))
  if (location !== null) return { location }
  if (!file && ending?.startsWith('text/html') && issues.some(isError))
    return {
      type: ending,
      status: 500,
      text: await server.transformIndexHtml(url, recordsPage(issues, published.language)),
    }
  if (!file || !ending) return null
  const text = file.render()
  return { type: ending, text: path.endsWith('.html') ? await server.transformIndexHtml(url, text) : text }
}

const addressOnDisk = (file: string): string => encodeURI(`/@fs${file}`)

/** Something of a story whose events are in a file of their own, or what is wrong with that file. */
async function serveLargeFile(
  server: ViteDevServer,
  published: PublishedRecords,
  path: string,
  url: string,
): Promise<ServedFile | FileOnDisk | null> {
  const { tables, folder, label, language } = published
  if (tables.length === 0) return null
  const site = { ...devClient(PAGE_ENTRY), words: wordsFiles(published), stories: [], large: DEV_LARGE }
  const answer = await serveLarge(tables, { records: folder, label }, path, site, () =>
    loadServerCode(server),
  )
  if (answer === null) return null
  if ('file' in answer) return { rewritten: addressOnDisk(answer.file) }
  const type = TYPES.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain'
  const html = (text: string): Promise<string> => server.transformIndexHtml(url, text)
  if ('issues' in answer)
    return {
      type: 'text/html; charset=utf-8',
      status: 500,
      text: await html(recordsPage(answer.issues, language)),
    }
  const { text, isPage } = answer
  return { type, text: isPage ? await html(text) : text }
}

/** Kept with its server: what has been made once is there at the next request. */
const stores = new WeakMap<ViteDevServer, PictureStore>()

/** A picture is made when it is first asked for; of one that is damaged nothing comes. */
async function servePicture(
  server: ViteDevServer,
  records: SiteRecords,
  path: string,
): Promise<ServedFile | null> {
  const { pictures, language } = records.read('serve')
  const picture = pictures.find((each) => pathsOf(each).includes(path))
  if (!picture) return null
  const store = stores.get(server) ?? createPictureStore(server.config.cacheDir)
  stores.set(server, store)
  const bytes = (await store.filesOf(picture).catch(() => null))?.get(path)
  if (bytes)
    return { type: path.endsWith('.jpg') ? 'image/jpeg' : `image/${path.split('.').at(-1)}`, text: bytes }
  server.config.logger.error(formatErrors([explainDamage(picture)], language), { timestamp: true })
  return null
}
