import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import type { Story } from '../domain/story.ts'
import { buildLoader } from './buildLoader.ts'
import { compileStories } from '../pipeline/publish/compileStories.ts'
import {
  formatHeadersFile,
  formatNginxHeaders,
  headersFor,
  hostHeaders,
  parseHeadersFile,
} from './hostHeaders.ts'
import { builtSite, publishedFiles, type Site } from './renderPlugin.ts'
import {
  buildServerBundle,
  dropServerBundle,
  loadServerBundle,
  serverEnvironment,
  writeRendered,
  type ServerBundle,
} from './serverCode.ts'

/** The part of `src/embed/renderEmbed.tsx` that this plugin calls; the bundle is loaded at build time, not imported. */
interface Renderer {
  renderEmbeds(
    story: Story,
    site: Site,
    home: string,
    loader: { readonly path: string; readonly integrity: string },
  ): readonly { path: string; html: string }[]
}

const BUNDLE: ServerBundle = { name: 'embed', entry: 'src/embed/renderEmbed.tsx' }
const ENTRY = 'src/embed/main.tsx'
/** Where `npm start` serves the site: for what must be absolute while nobody has said SITE_ORIGIN. */
const LOCAL_HOME = 'http://localhost:4173/'

/**
 * Writes what other people's pages need: the pages for frames, the oEmbed answers, the snippets, the loader at its
 * moving and its released address, and the headers for hosts. `vite preview` serves with the same headers.
 */
export function embedFiles(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'samayrekha:embed',
    config: () => ({
      // The headers are ours, from dist/_headers.
      preview: { cors: false },
      environments: { [BUNDLE.name]: serverEnvironment(BUNDLE) },
    }),
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        await buildServerBundle(builder, BUNDLE)
        await writeFiles(config)
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        serveFile(server, request.url ?? '/').then((file) => {
          if (file === null) return next()
          response.setHeader('Content-Type', file.type)
          response.end(file.text)
        }, next)
      })
    },
    configurePreviewServer(server) {
      const file = resolve(config.root, config.build.outDir, '_headers')
      server.middlewares.use((request, response, next) => {
        // Read anew each time: the site may have been built again, with another style sheet.
        const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : []
        const { pathname } = new URL(request.url ?? '/', LOCAL_HOME)
        for (const [name, value] of Object.entries(headersFor(rules, pathname)))
          response.setHeader(name, value)
        next()
      })
    },
  }
}

async function writeFiles({ root, build, logger }: ResolvedConfig) {
  const outDir = resolve(root, build.outDir)
  const renderer = (await loadServerBundle(root, BUNDLE)) as Renderer // its entry exports it
  const site = await builtSite(outDir, ENTRY)
  const loader = await buildLoader(root)
  const released = { path: `loader/${loader.version}.js`, integrity: loader.integrity }
  const rules = hostHeaders('hash' in site.style ? site.style.hash : '', site.origin)
  const { stories } = await compileStories(resolve(root, 'data'))
  const files = [
    { path: 'loader.js', html: loader.code },
    { path: released.path, html: loader.code },
    { path: '_headers', html: formatHeadersFile(rules) },
    { path: '_headers.nginx', html: formatNginxHeaders(rules) },
    ...stories.flatMap(({ story }) =>
      renderer.renderEmbeds(story, site, site.origin ?? LOCAL_HOME, released),
    ),
  ]
  await writeRendered(outDir, files)
  await dropServerBundle(root, BUNDLE)
  logger.info(`wrote ${files.length} files for embedding, loader ${loader.version}`)
  if (!site.origin) logger.warn(`SITE_ORIGIN is not set: snippets and oEmbed answers name ${LOCAL_HOME}`)
}

/** A file for embedding at an address of the development server, or null when the address is none. */
async function serveFile(server: ViteDevServer, url: string): Promise<{ type: string; text: string } | null> {
  const { root, publicDir } = server.config
  const { pathname } = new URL(url, LOCAL_HOME)
  if (pathname === '/loader.js') return { type: 'text/javascript', text: (await buildLoader(root)).code }
  if (!pathname.startsWith('/embed/')) return null
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
  const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '')
  const { stories } = await compileStories(resolve(root, 'data'))
  const file = stories
    .flatMap(({ story }) =>
      renderer.renderEmbeds(story, site, LOCAL_HOME, { path: 'loader.js', integrity: '' }),
    )
    .find((each) => each.path === path)
  if (!file) return null
  return path.endsWith('.html')
    ? { type: 'text/html; charset=utf-8', text: await server.transformIndexHtml(url, file.html) }
    : { type: 'application/json; charset=utf-8', text: file.html }
}
