import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { explainDamage, type UsedPicture } from '../pipeline/pictures/usedPicture.ts'
import type { SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { formatErrors } from './formatErrors.ts'
import { stopBuild } from './stopBuild.ts'
import type { PublishedRecords } from './siteRecords.ts'
import { buildLoader } from './buildLoader.ts'
import { readClientBuild } from './clientBuild.ts'
import { formatHeadersFile, formatNginxHeaders, hostHeaders } from './hostHeaders.ts'
import { createPictureStore, type PictureStore } from './pictureStore.ts'
import type { ServerCode } from './serverCode.ts'
import { createTypesetter } from './setType.ts'
import { FRAME_ENTRY, listSiteFiles, LOCAL_HOME, PAGE_ENTRY } from './siteFiles.ts'
import { drawPicture } from './drawPicture.ts'

/**
 * Completes the client build: published files, pages, pictures, files for embedding, the loader at both addresses, headers for
 * hosts.
 */
export async function writeSite(
  { root, build, cacheDir, logger }: ResolvedConfig,
  { stories, words, origin, publication, pictures: ofEvents }: PublishedRecords,
  code: ServerCode,
): Promise<void> {
  const outDir = resolve(root, build.outDir)
  const page = await readClientBuild(outDir, PAGE_ENTRY, origin)
  const frame = await readClientBuild(outDir, FRAME_ENTRY, origin)
  const loader = await buildLoader(root)
  const released = { path: `loader/${loader.version}.js`, integrity: loader.integrity }
  const home = origin ?? LOCAL_HOME
  const files = listSiteFiles({ stories, words }, code, { page, frame, home, loader: released })
  for (const [path, text] of publication) await write(outDir, `data/${path}`, text)
  for (const { path, render } of files) await write(outDir, path, render())
  const type = createTypesetter()
  const pictures = stories.flatMap(({ story }) => code.pages.renderPictures(story, origin, type))
  for (const picture of pictures) await write(outDir, picture.path, drawPicture(picture))
  await writePictures(ofEvents, createPictureStore(cacheDir), (path, bytes) => write(outDir, path, bytes))
  const roots = new Set(files.filter(({ path }) => path.endsWith('.html')).map(({ path }) => rootOf(path)))
  const rules = hostHeaders([...new Set([...roots].map((root) => page.style(root).hash))], origin)
  await write(outDir, '_headers', formatHeadersFile(rules))
  await write(outDir, '_headers.nginx', formatNginxHeaders(rules))
  await write(outDir, 'loader.js', loader.code)
  await write(outDir, released.path, loader.code)
  logger.info(`rendered ${files.length} files, drew ${pictures.length} pictures, loader ${loader.version}`)
  if (!origin) logger.warn(WITHOUT_ORIGIN)
}

/** The pictures of events. All that are damaged are told together. */
async function writePictures(
  pictures: readonly UsedPicture[],
  store: PictureStore,
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const damaged: SourceIssue[] = []
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: each holds all of its pixels
    const files = await store.filesOf(picture).catch(() => null)
    if (files === null) damaged.push(explainDamage(picture))
    // oxlint-disable-next-line no-await-in-loop -- likewise
    else await Promise.all([...files].map(([path, bytes]) => writeFile(path, bytes)))
  }
  if (damaged.length > 0) stopBuild(formatErrors(damaged))
}

/** The way from a page to the site's root. */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** What a site lacks that does not know where it will be. */
const WITHOUT_ORIGIN =
  `Nobody has said where the site will be: links that are shared show no picture (og:image is relative, og:url missing), search engines ` +
  `get relative addresses, and snippets and oEmbed answers name ${LOCAL_HOME}. For a site that others shall see, write ` +
  '“origin: https://timeline.example/” (your address) into site.yaml, or build again with SITE_ORIGIN'

async function write(outDir: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(outDir, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
