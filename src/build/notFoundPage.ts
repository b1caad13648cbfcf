import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

export const NOT_FOUND = '404.html'
/** Addresses in the page that are told from its own place. */
const RELATIVE = /\b(href|src)="(?![a-z]+:|[/#])(?:\.\/)?/g

/**
 * The page that hosts show at every address that has none. It is seen at any depth, so its own addresses are told from the
 * host: the path of the site's address, or its root. Below a folder that nobody has named it comes plain, and leads nowhere. A
 * `<base>` would say it in one place, and the page's own policy refuses one.
 */
export function addressFromHost(html: string, origin: string | null): string {
  const root = new URL(origin ?? '/', 'http://localhost').pathname
  return html.replace(RELATIVE, (_, attribute) => `${attribute}="${root}`)
}

/** `vite preview` shows the page as hosts do. */
export function notFoundPage(): Plugin {
  return {
    name: 'samayrekha:not-found-page',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        if (isThere(folder, request.url ?? '/') || !existsSync(join(folder, NOT_FOUND))) return next()
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(readFileSync(join(folder, NOT_FOUND)))
      })
    },
  }
}

function isThere(folder: string, url: string): boolean {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return existsSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  } catch {
    return false
  }
}
