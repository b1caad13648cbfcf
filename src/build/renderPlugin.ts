import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Manifest as ViteManifest, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { policyTag } from '../domain/contentPolicy.ts'
import { escapeHtml } from '../domain/escapeHtml.ts'
import type { Evidence, Story } from '../domain/story.ts'
import { compileStories } from '../pipeline/publish/compileStories.ts'
import {
  buildServerBundle,
  dropServerBundle,
  loadServerBundle,
  serverEnvironment,
  writeRendered,
  type ServerBundle,
} from './serverCode.ts'
import { writePictures, type PictureRenderer } from './drawPicture.ts'

/** The part of `src/app/prerender.tsx` that this plugin calls; the bundle is loaded at build time, not imported. */
interface Renderer extends PictureRenderer {
  renderStory(story: Story, evidence: Evidence, site: Site): readonly { path: string; html: string }[]
}

/** What the pages of an entry need of the client build. */
export interface Site {
  readonly origin: string | null
  readonly script: string
  readonly preloads: Readonly<Record<'hi' | 'en', readonly string[]>>
  readonly chartScripts: readonly string[]
  readonly style: { readonly css: string; readonly hash: string } | { readonly href: string }
  readonly dataFile: (story: string) => string
  readonly dev: boolean
}

const BUNDLE: ServerBundle = { name: 'prerender', entry: 'src/app/prerender.tsx' }
const ENTRY = 'src/app/main.tsx'
const CHART = 'src/view/chart/Timeline.tsx'
/** Where the front page gets its policy, which the development server could not work under. */
const CHARSET = '<meta charset="utf-8" />'

/**
 * Writes every story page as complete HTML: after the client build in `vite build`, on request in `vite dev`. One
 * bundle of the app for the server is built, called, and thrown away.
 */
export function prerenderPages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'samayrekha:prerender',
    config: () => ({
      environments: { [BUNDLE.name]: serverEnvironment(BUNDLE) },
    }),
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        await buildServerBundle(builder, BUNDLE)
        await writePages(config)
      },
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { stories } = await compileStories(resolve(config.root, 'data'))
        const links = storyLinks(stories.map(({ story }) => story))
        // As a function, for `$&` in a text would be a pattern.
        const page = html.replace('<!-- stories -->', () => links)
        return config.command === 'build'
          ? page.replace(CHARSET, () => CHARSET + policyTag(null, siteOrigin()))
          : page
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        servePage(server, request.url ?? '/').then((html) => {
          if (html === null) return next()
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(html)
        }, next)
      })
    },
  }
}

/** Both languages of every story, as plain links: the home page works without script. */
export function storyLinks(stories: readonly Story[]): string {
  return stories
    .flatMap((story) => [
      `<li><a hreflang="hi" lang="hi" href="hi/${story.id}/">${escapeHtml(story.subject.hi)}</a></li>`,
      `<li><a hreflang="en" lang="en" href="en/${story.id}/">${escapeHtml(story.subject.en)}</a></li>`,
    ])
    .join('\n')
}

async function writePages(config: ResolvedConfig) {
  const outDir = resolve(config.root, config.build.outDir)
  const renderer = (await loadServerBundle(config.root, BUNDLE)) as Renderer // its entry exports it
  const site = await builtSite(outDir, ENTRY)
  const { stories } = await compileStories(resolve(config.root, 'data'))
  const pages = stories.flatMap(({ story, evidence }) => renderer.renderStory(story, evidence, site))
  await writeRendered(outDir, pages)
  const pictures = await writePictures(
    config.root,
    outDir,
    stories.map(({ story }) => story),
    { renderer, origin: site.origin },
  )
  await dropServerBundle(config.root, BUNDLE)
  config.logger.info(`prerendered ${pages.length} pages, drew ${pictures} pictures`)
}

const siteOrigin = (): string | null => process.env['SITE_ORIGIN'] ?? null

/** Reads from the client build which files a page needs. */
export async function builtSite(outDir: string, entryKey: string): Promise<Site> {
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as ViteManifest // Vite wrote it
  const entry = manifest[entryKey]
  if (!entry)
    throw new Error(`prerender: the client build has no entry ${entryKey}; is it in rolldownOptions.input?`)
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))
  const css = style ? (await readFile(join(outDir, style.file), 'utf8')).trim() : ''
  // The minifier drops the order of the layers and keeps that of the files: the reset must not come after the parts.
  if (css !== '' && !css.startsWith('@layer reset'))
    throw new Error(
      'prerender: the style sheet does not begin with its reset; src/view/tokens.css must come first',
    )
  const catalogue = (locale: string) => manifest[`src/i18n/${locale}.ts`]?.file ?? []
  const shared = [...importedBy(manifest, entryKey)].flatMap((key) => manifest[key]?.file ?? [])
  return {
    origin: siteOrigin(),
    script: entry.file,
    preloads: { hi: [...shared, catalogue('hi')].flat(), en: [...shared, catalogue('en')].flat() },
    chartScripts: filesOf(manifest, CHART, entryKey),
    style: { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` },
    dataFile: await publishedFiles(outDir),
    dev: false,
  }
}

/** A chunk and what it imports statically, as far as the entry does not bring it already. */
function filesOf(manifest: ViteManifest, key: string, entryKey: string): readonly string[] {
  const brought = new Set([entryKey, ...importedBy(manifest, entryKey)])
  return [key, ...importedBy(manifest, key)]
    .filter((each) => !brought.has(each))
    .flatMap((each) => manifest[each]?.file ?? [])
}

/** Keys of all that a chunk imports statically, however far down. */
function importedBy(manifest: ViteManifest, key: string, found = new Set<string>()): ReadonlySet<string> {
  for (const each of manifest[key]?.imports ?? []) {
    if (found.has(each)) continue
    found.add(each)
    importedBy(manifest, each, found)
  }
  return found
}

export async function publishedFiles(dir: string): Promise<(story: string) => string> {
  const manifest = JSON.parse(await readFile(join(dir, 'data/manifest.json'), 'utf8')) as {
    stories: { id: string; files: { kind: string; path: string }[] }[]
  } // written by publishStories
  return (id) => {
    const file = manifest.stories.find((story) => story.id === id)?.files.find(({ kind }) => kind === 'story')
    if (!file) throw new Error(`prerender: data/manifest.json names no story file for ${id}`)
    return file.path
  }
}

const STORY_ADDRESS = /^\/(hi|en)\/([a-z0-9-]+)\/(event\/[a-z0-9-]+\/|sources\/)?(?:\?.*)?$/

/** The page at an address of the development server, or null when the address is not a story's. */
async function servePage(server: ViteDevServer, url: string): Promise<string | null> {
  const [, locale, id, below = ''] = STORY_ADDRESS.exec(url) ?? []
  if (!locale) return null
  const { root, publicDir } = server.config
  const { stories } = await compileStories(resolve(root, 'data'))
  const found = stories.find(({ story }) => story.id === id)
  if (!found) return null
  const renderer = (await server.ssrLoadModule(`/${BUNDLE.entry}`)) as unknown as Renderer // its entry exports it
  const site: Site = {
    origin: '/',
    script: ENTRY,
    preloads: { hi: [], en: [] },
    chartScripts: [],
    style: { href: 'src/view/tokens.css' },
    dataFile: await publishedFiles(publicDir),
    dev: true,
  }
  const path = `${locale}/${id}/${below}index.html`
  const page = renderer
    .renderStory(found.story, found.evidence, site)
    .find((candidate) => candidate.path === path)
  return page ? server.transformIndexHtml(url, page.html) : null
}
