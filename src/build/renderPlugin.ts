import type { Plugin, ResolvedConfig } from 'vite'
import { policyTag } from '../app/contentPolicy.ts'
import { readWords } from '../i18n/readWords.ts'
import { storyList } from './frontPage.ts'
import { serveFile } from './serveFile.ts'
import { buildServerCode, dropServerCode, serverConfig } from './serverCode.ts'
import { explainSiteOrigin } from './siteOrigin.ts'
import type { SiteRecords } from './siteRecords.ts'
import { stopBuild } from './stopBuild.ts'
import { writeSite } from './writeSite.ts'

/** Where index.html offers the stories. */
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
    config: serverConfig,
    configResolved(resolved) {
      config = resolved
      const problem = explainSiteOrigin()
      if (config.command === 'build' && problem !== null) stopBuild(problem)
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        try {
          const code = await buildServerCode(builder)
          await writeSite(builder.config, records.read('build'), code)
        } finally {
          await dropServerCode(builder.config.root)
        }
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(STORIES)) return html
        const isBuild = config.command === 'build'
        const { words, stories: compiled } = records.read(config.command)
        for (const each of words) readWords(each)
        const stories = compiled.map(({ story }) => story)
        // As a function, for `$&` in a text would be a pattern.
        const page = html.replace(STORIES, () => storyList(stories))
        return isBuild
          ? page.replace(CHARSET, () => CHARSET + policyTag([], records.read('build').origin))
          : page
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        serveFile(server, records, request.url ?? '/').then((file) => {
          if (file === null) return next()
          if ('location' in file) return response.writeHead(302, { Location: file.location }).end()
          response.statusCode = file.status ?? 200
          response.setHeader('Content-Type', file.type)
          response.end(file.text)
        }, next)
      })
    },
  }
}
