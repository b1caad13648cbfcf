import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFor, parseHeadersFile } from './hostHeaders.ts'

/** `vite preview` serves the built site with the headers that are written for hosts, and with no others. */
export function previewHeaders(): Plugin {
  return {
    name: 'samayrekha:preview-headers',
    // Else Vite would say who may read the files, too.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      const file = resolve(config.root, config.build.outDir, '_headers')
      middlewares.use((request, response, next) => {
        // Read anew each time: the site may have been built again, with another style sheet.
        const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : []
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersFor(rules, pathname)))
          response.setHeader(name, value)
        next()
      })
    },
  }
}
