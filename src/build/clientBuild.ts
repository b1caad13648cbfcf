import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve } from 'node:path'
import type { Manifest } from 'vite'
import type { BuiltStyle, Site } from '../app/site.ts'
import { ENGINE } from './engineFolder.ts'
import { pageStyle } from './pageStyle.ts'
import { lateClasses, splitSheet } from './splitSheet.ts'

/** What pages must know of their scripts and their style sheet, built or from a development server. */
export type Client = Omit<Site, 'dataFile' | 'words' | 'named' | 'stories'>

/** What takes the page over: the entry asks for it when it is needed, and the page early, so that it is there by then. */
const APP = 'src/app/takeOver.tsx'
const CHART = 'src/view/chart/Timeline.tsx'
/** The only script of an event's own page. */
const EVENT_PAGE = 'src/app/eventPage.ts'

/** As the client build in `outDir` has it. */
export async function readClientBuild(
  outDir: string,
  entryKey: string,
  origin: string | null,
  style: BuiltStyle,
): Promise<Client> {
  const manifest = await readManifest(outDir)
  const entry = manifest[entryKey]
  if (!entry) throw new Error(`the client build has no entry ${entryKey}; is it in rolldownOptions.input?`)
  const imported = importedBy(manifest, entryKey)
  const scriptImports = filesOf(manifest, imported)
  const shared = filesOf(manifest, new Set([APP, ...importedBy(manifest, APP)])).filter(
    (file) => !scriptImports.includes(file),
  )
  const preloads = (locale: string) => [...shared, ...filesOf(manifest, [`src/i18n/${locale}.ts`])]
  return {
    origin,
    script: entry.file,
    eventScript: manifest[EVENT_PAGE]?.file ?? EVENT_PAGE,
    scriptImports,
    preloads: { hi: preloads('hi'), en: preloads('en'), other: shared },
    chartScripts: chartScripts(manifest, entryKey),
    style,
    dev: false,
  }
}

/** Where a font's file stands in the built site, seen from its root. */
export async function readFontAddresses(root: string, outDir: string): Promise<(file: string) => string> {
  const manifest = await readManifest(outDir)
  const built = new Map(Object.values(manifest).map(({ src, file }) => [src && resolve(root, src), file]))
  return (file) => `./${built.get(file) ?? ''}`
}

/**
 * Takes out of Vite's list of files where fonts of the house lie on this machine: the list is part of the site. To be called when nobody
 * looks for them any more.
 */
export async function forgetPlaces(outDir: string): Promise<void> {
  const path = join(outDir, MANIFEST)
  const manifest = await readManifest(outDir)
  if (!Object.keys(manifest).some(isOutside)) return
  const named = Object.entries(manifest).map(([key, chunk]) => [
    nameOf(key),
    chunk.src === undefined ? chunk : { ...chunk, src: nameOf(chunk.src) },
  ])
  await writeFile(path, `${JSON.stringify(Object.fromEntries(named), null, 2)}`)
}

const isOutside = (path: string): boolean => path.startsWith('..') || isAbsolute(path)
const nameOf = (path: string): string => (isOutside(path) ? `fonts/${basename(path)}` : path)

const MANIFEST = '.vite/manifest.json'
const readManifest = async (outDir: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(outDir, MANIFEST), 'utf8')) as Manifest // Vite wrote it

/** As a development server has it: nothing is bundled, and the server's root is the site's. */
export const devClient = (entryKey: string): Client => ({
  origin: '/',
  script: entryKey,
  eventScript: EVENT_PAGE,
  scriptImports: [],
  preloads: { hi: [], en: [], other: [] },
  chartScripts: [],
  style: { hrefs: devSheets() },
  dev: true,
})

/**
 * The sheets of which a build makes one. A page that nobody has stirred yet has not asked for the scripts of its parts, and an
 * event's page never does: their styles cannot come with them.
 */
const devSheets = (): readonly string[] => [
  // It says the order of the layers.
  'src/view/tokens.css',
  'src/app/eventPage.css',
  ...readdirSync(join(ENGINE, 'src/view'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.module.css'))
    .map((name) => `src/view/${name.replaceAll('\\', '/')}`)
    .toSorted(),
]

/** The one sheet of a build. It stands in pages, all of it or what is seen before a script runs; `lateText` belongs into the file `late`. */
export async function readStyle(outDir: string): Promise<BuiltStyle & { readonly lateText: string }> {
  const manifest = await readManifest(outDir)
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))
  const css = style ? (await readFile(join(outDir, style.file), 'utf8')).trim() : ''
  // Layers are flattened into the order of the files: what all parts stand on must not come after them.
  if (css !== '' && !css.startsWith(':root'))
    throw new Error('the style sheet does not begin with its tokens; src/view/tokens.css must come first')
  const { served, late } = splitSheet(css, lateClasses())
  const file = style?.file ?? ''
  const hash = createHash('sha256').update(late).digest('hex').slice(0, 8)
  return {
    whole: (root) => pageStyle(css, file, root),
    served: (root) => pageStyle(served, file, root),
    late: `assets/late-${hash}.css`,
    lateText: late,
  }
}

/** The chart and what it imports statically, as far as the page does not bring it already. */
function chartScripts(manifest: Manifest, entryKey: string): readonly string[] {
  const brought = new Set([entryKey, APP, ...importedBy(manifest, entryKey), ...importedBy(manifest, APP)])
  return filesOf(
    manifest,
    [CHART, ...importedBy(manifest, CHART)].filter((key) => !brought.has(key)),
  )
}

const filesOf = (manifest: Manifest, keys: Iterable<string>): readonly string[] =>
  [...keys].flatMap((key) => manifest[key]?.file ?? [])

/** Keys of all that a chunk imports statically, however far down. */
function importedBy(manifest: Manifest, key: string, found = new Set<string>()): ReadonlySet<string> {
  for (const each of manifest[key]?.imports ?? []) {
    if (found.has(each)) continue
    found.add(each)
    importedBy(manifest, each, found)
  }
  return found
}
