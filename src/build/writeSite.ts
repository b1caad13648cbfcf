import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { explainDamage, type UsedPicture } from '../pipeline/pictures/usedPicture.ts'
import type { SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import { formatErrors } from './formatErrors.ts'
import { stopBuild } from './stopBuild.ts'
import type { TableStory } from '../pipeline/publish/compileStories.ts'
import type { Story } from '../domain/story.ts'
import type { LargeClient, Site } from '../app/site.ts'
import type { PublishedRecords } from './siteRecords.ts'
import type { LargeFaults } from './readLarge.ts'
import { addToManifest, writeLarge, type LargeStory } from './writeLarge.ts'
import { buildLoader } from './buildLoader.ts'
import { forgetPlaces, readClientBuild, readFontAddresses, readStyle } from './clientBuild.ts'
import { formatHeadersFile, formatHtaccess, formatNginxHeaders, hostHeaders } from './hostHeaders.ts'
import { createPictureStore, type PictureStore } from './pictureStore.ts'
import type { ServerCode } from './serverCode.ts'
import { createTypesetter } from './setType.ts'
import { formatHostTheme, HOST_THEME } from './hostTheme.ts'
import { fillStatic, STATIC_STYLES } from './themedStyles.ts'
import { FRAME_ENTRY, listSiteFiles, LOCAL_HOME, PAGE_ENTRY, wordsFiles } from './siteFiles.ts'
import { drawPicture } from './drawPicture.ts'
import { addressFromHost, NOT_FOUND } from './notFoundPage.ts'

/**
 * Completes the client build: published files, pages, pictures, files for embedding, the loader at both addresses, headers for
 * hosts.
 */
export async function writeSite(
  { root, build, cacheDir, logger }: ResolvedConfig,
  published: PublishedRecords,
  code: ServerCode,
  largeClient?: LargeClient,
): Promise<void> {
  const { stories, origin, publication, pictures: ofEvents, language, tables } = published
  const outDir = resolve(root, build.outDir)
  const style = await readStyle(outDir)
  const page = await readClientBuild(outDir, PAGE_ENTRY, origin, style)
  const frame = await readClientBuild(outDir, FRAME_ENTRY, origin, style)
  const loader = await buildLoader(root)
  const released = { path: `loader/${loader.version}.js`, integrity: loader.integrity }
  const home = origin ?? LOCAL_HOME
  const files = listSiteFiles(published, code, { page, frame, home, loader: released })
  const fontAt = await readFontAddresses(root, outDir)
  // oxlint-disable-next-line no-await-in-loop -- two small files
  for (const name of STATIC_STYLES) await write(outDir, name, fillStatic(name, published.settings, fontAt))
  await forgetPlaces(outDir)
  const theme = formatHostTheme(published.settings, fontAt)
  if (theme !== null) await write(outDir, HOST_THEME, theme)
  await write(outDir, style.late, style.lateText)
  for (const [path, text] of publication) await write(outDir, `data/${path}`, text)
  for (const { path, render } of files) await write(outDir, path, render())
  const large = await writeLargeStories(tables, published, code, {
    outDir,
    site: { ...page, words: wordsFiles(published), stories: [], ...(largeClient && { large: largeClient }) },
  })
  if (large.issues.length > 0) stopBuild(formatErrors(large.issues, language))
  const heads = large.written.map(({ head }) => head)
  for (const path of [FRONT, NOT_FOUND]) {
    // oxlint-disable-next-line no-await-in-loop -- two small files
    const page = fillDoor(await readFile(join(outDir, path), 'utf8'), published, code, heads)
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await write(outDir, path, path === FRONT ? page : addressFromHost(page, origin))
  }
  if (large.written.length > 0)
    await write(
      outDir,
      MANIFEST,
      addToManifest(
        publication.get('manifest.json') ?? '',
        large.written.map(({ entry }) => entry),
      ),
    )
  const type = createTypesetter(published.settings)
  const pictures = stories.flatMap(({ story }) => code.pages.renderPictures(story, origin, type))
  for (const picture of pictures) await write(outDir, picture.path, drawPicture(picture))
  const damaged = await writePictures(ofEvents, createPictureStore(cacheDir), (path, bytes) =>
    write(outDir, path, bytes),
  )
  if (damaged.length > 0) stopBuild(formatErrors(damaged, language))
  const paths = [...files.map(({ path }) => path), ...large.written.flatMap(({ paths: inside }) => inside)]
  const roots = new Set(paths.filter((path) => path.endsWith('.html')).map(rootOf))
  const styles = [...new Set([...roots].flatMap((root) => [style.whole(root).hash, style.served(root).hash]))]
  const rules = hostHeaders(styles, origin, largeClient !== undefined)
  await write(outDir, '_headers', formatHeadersFile(rules))
  await write(outDir, '_headers.nginx', formatNginxHeaders(rules))
  await write(outDir, '.htaccess', formatHtaccess(rules, origin))
  // GitHub Pages leaves out what begins with `_` while it looks for Jekyll.
  await write(outDir, '.nojekyll', '')
  await write(outDir, 'loader.js', loader.code)
  await write(outDir, released.path, loader.code)
  if (!origin) logger.warn(commandWordsOf(language).noSiteAddress(LOCAL_HOME))
}

const FRONT = 'index.html'
const MANIFEST = 'data/manifest.json'

/** Stories whose events are in files of their own, one after the other: each may be larger than memory. */
async function writeLargeStories(
  tables: readonly TableStory[],
  { folder, label }: PublishedRecords,
  code: ServerCode,
  { outDir, site }: { readonly outDir: string; readonly site: Omit<Site, 'dataFile'> },
): Promise<{ readonly issues: readonly SourceIssue[]; readonly written: readonly LargeStory[] }> {
  const written: (LargeStory | LargeFaults)[] = []
  for (const story of tables)
    // oxlint-disable-next-line no-await-in-loop -- see above
    written.push(await writeLarge(story, { records: folder, label, outDir }, code, site))
  return {
    issues: written.flatMap((each) => ('issues' in each ? each.issues : [])),
    written: written.flatMap((each) => ('entry' in each ? [each] : [])),
  }
}

/** A page that belongs to no story, with the newsroom's words and stories; `heads` are those of stories whose events are in files of their own. */
export function fillDoor(
  html: string,
  { stories, words, settings }: PublishedRecords,
  { pages }: ServerCode,
  heads: readonly Story[] = [],
): string {
  for (const each of words) pages.readWords(each)
  return pages.fillDoor(html, [...stories.map(({ story }) => story), ...heads], settings)
}

/** Writes the pictures of events; gives what to say of those that are damaged. */
async function writePictures(
  pictures: readonly UsedPicture[],
  store: PictureStore,
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<readonly SourceIssue[]> {
  const damaged: SourceIssue[] = []
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: each holds all of its pixels
    const files = await store.filesOf(picture).catch(() => null)
    if (files === null) damaged.push(explainDamage(picture))
    // oxlint-disable-next-line no-await-in-loop -- likewise
    else await Promise.all([...files].map(([path, bytes]) => writeFile(path, bytes)))
  }
  return damaged
}

/** The way from a page to the site's root. */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

async function write(outDir: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(outDir, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
