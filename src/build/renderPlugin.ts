import { mergeConfig, type Plugin, type ResolvedConfig } from 'vite'
import { policyTag } from '../app/contentPolicy.ts'
import { issueWordsOf } from '../pipeline/words/issueWords.ts'
import { wordSaid } from '../pipeline/words/said.ts'
import { serveFile } from './serveFile.ts'
import { buildServerCode, dropServerCode, loadServerCode, serverConfig } from './serverCode.ts'
import { explainSiteOrigin } from './siteOrigin.ts'
import { buildLargeScripts, largeConfig } from './largeScripts.ts'
import type { SiteRecords } from './siteRecords.ts'
import { stopBuild } from './stopBuild.ts'
import { fillDoor, writeSite } from './writeSite.ts'

/** Where index.html offers the stories: a build fills it in once it can render. */
const STORIES = '<!-- stories -->'
/** Where the front page gets its policy, which the development server could not work under. */
const CHARSET = '<meta charset="utf-8" />'

/**
 * Renders what stands at an address of its own. `vite build` writes everything after the client build; `vite dev`
 * renders the one file that is asked for.
 */
export function renderedFiles(records: SiteRecords): Plugin {
  let config: ResolvedConfig
  return {
    name: 'samayrekha:rendered-files',
    config: (own) => mergeConfig(serverConfig(), largeConfig(own)),
    configResolved(resolved) {
      config = resolved
      const problem = explainSiteOrigin()
      if (config.command === 'build' && problem !== null)
        stopBuild(wordSaid(problem, issueWordsOf(records.read('build').language)))
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        try {
          const code = await buildServerCode(builder)
          const published = records.read('build')
          const large = published.tables.length > 0 && (await buildLargeScripts(builder))
          await writeSite(builder.config, published, code, large || undefined)
        } finally {
          await dropServerCode(builder.config.root)
        }
      },
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!html.includes(STORIES)) return html
        if (!server) return html.replace(CHARSET, () => CHARSET + policyTag([], records.read('build').origin))
        return fillDoor(html, records.read('serve'), await loadServerCode(server))
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        serveFile(server, records, request.url ?? '/').then((file) => {
          if (file === null) return next()
          if ('rewritten' in file) {
            request.url = file.rewritten
            return next()
          }
          if ('location' in file) return response.writeHead(302, { Location: file.location }).end()
          response.statusCode = file.status ?? 200
          response.setHeader('Content-Type', file.type)
          response.end(file.text)
        }, next)
      })
    },
  }
}
