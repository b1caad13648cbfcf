import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browsedSite } from './browsedSite.ts'

const DIST = fileURLToPath(browsedSite())

/** What a plain host calls the site's files, by their ending. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
}

export interface StaticServer {
  /** Address of the site's root, with a slash at its end. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves the built site, or that in `site`, below a folder and nothing else, as a plain host would. `answer` may take an address over and
 * then says true.
 */
export async function serveBelow(
  folder: string,
  answer: (path: string, response: ServerResponse) => boolean = () => false,
  site = DIST,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (answer(path, response)) return
    const inside = path.startsWith(folder) ? normalize(path.slice(folder.length)) : '..'
    const name = inside === '.' || inside.endsWith('/') ? join(inside, 'index.html') : inside
    const file = name.startsWith('..') ? Promise.reject(new Error('outside')) : readFile(join(site, name))
    file.then(
      (body) => response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // it listens on TCP
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => void server.close(() => closed()))
    },
  }
}
