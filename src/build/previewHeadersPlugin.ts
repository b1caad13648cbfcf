import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { addFinalSlash } from './finalSlash.ts'
import { headersFor, parseHeadersFile } from './hostHeaders.ts'

/** `vite preview` serves the built site as its hosts do: with the headers written for them and no others, folders by their slash. */
export function previewHeaders(): Plugin {
  return {
    name: 'samayrekha:preview-headers',
    // Else Vite would say who may read the files, too.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir)
      const file = join(folder, '_headers')
      middlewares.use((request, response, next) => {
        // Read anew each time: the site may have been built again, with another style sheet.
        const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : []
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersFor(rules, pathname)))
          response.setHeader(name, value)
        const folderAddress = addFinalSlash(request.url ?? '/', (path) => existsSync(join(folder, path)))
        if (folderAddress === null) return next()
        response.writeHead(301, { Location: folderAddress }).end()
      })
    },
  }
}
