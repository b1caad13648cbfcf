import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * Serves files as a plain host would: compressed, each once and for all, so that a page does not wait for gzip.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [pages] further pages by address, for this server only
 * @returns {Promise<{ address: string, close: () => void }>} `address` without a slash at its end
 */
export async function serveGzip(folder, pages = {}) {
  /** @type {Map<string, Promise<Buffer>>} */
  const known = new Map()
  /** What is asked for piece by piece, once from the disk. @type {Map<string, Promise<Buffer>>} */
  const ranged = new Map()
  /** @param {string} path */
  const whole = (path) => {
    const bytes = ranged.get(path) ?? readBody(path)
    ranged.set(path, bytes)
    return bytes
  }
  /** @param {string} path */
  const compressed = (path) => {
    const body = known.get(path) ?? readBody(path).then((bytes) => gzipSync(bytes))
    known.set(path, body)
    return body
  }
  /** @param {string} path */
  const readBody = async (path) => {
    const page = pages[path]
    if (page !== undefined) return Buffer.from(page)
    const inside = normalize(path)
    return readFile(join(folder, inside.endsWith('/') ? `${inside}index.html` : inside))
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream'
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (start !== undefined && end !== undefined) {
      whole(pathname).then(
        (bytes) => {
          const piece = bytes.subarray(Number(start), Number(end) + 1)
          response
            .writeHead(206, {
              'Content-Type': type,
              'Content-Range': `bytes ${start}-${Number(start) + piece.length - 1}/${bytes.length}`,
              'Content-Length': piece.length,
            })
            .end(piece)
        },
        () => response.writeHead(404).end(),
      )
      return
    }
    compressed(pathname).then(
      (body) =>
        response
          .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
          .end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
