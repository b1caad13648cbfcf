import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/*
 * Other people's pages, each with a timeline in it as its newsroom would put it there. They stand on another port and so
 * on another origin than the timeline's own site. The tests and `npm run demo` use the same pages.
 *
 *   <!-- frame hi -->       snippet B           <!-- address en -->   snippet A
 *   <!-- element en -->     snippet C
 *   <!-- wordpress hi abc [said other] [as 6.1] -->   what WordPress makes of the oEmbed answer
 */

const HOSTS = new URL('./hosts/', import.meta.url)
// As browsedSite.ts settles it, of which a plain script knows nothing.
const EMBEDS = pathToFileURL(
  `${process.env['BROWSED_SITE'] ?? join(import.meta.dirname, '../../dist')}/embed/`,
)
const STORY = 'india-russia-defence'
/** What the build names while it is not told its address. */
const BUILT_FOR = /https?:\/\/[^/"'\s]+\/(?=embed\/|loader|hi\/|en\/)/g

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/**
 * @param {string} site absolute address of the timeline's site, with a slash at its end
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveHosts(site, port = 0) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname === '/' ? 'article.html' : pathname.slice(1)
    const type = /^[a-z-]+\.(html|js|css)$/.exec(name)?.[1]
    const text = type ? readHost(name) : null
    if (type === undefined || text === null) return void response.writeHead(404).end()
    const body = type === 'html' ? fillIn(text, site) : text
    response.writeHead(200, { 'Content-Type': TYPES[type] ?? 'text/plain', ...policyOf(name, site) })
    // A host whose scripts are off, for readers and for tests.
    response.end(searchParams.has('noscript') ? body.replace(/<script[^>]*><\/script>/g, '') : body)
  })
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(undefined)))
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed(undefined))
      }),
  }
}

/** @param {string} name */
function readHost(name) {
  try {
    return readFileSync(new URL(name, HOSTS), 'utf8')
  } catch {
    return null
  }
}

/**
 * @param {string} name
 * @param {string} site
 * @returns {Record<string, string>}
 */
function policyOf(name, site) {
  const { origin } = new URL(site)
  return name === 'strict.html'
    ? {
        'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
      }
    : {}
}

/**
 * @param {string} page
 * @param {string} site
 */
function fillIn(page, site) {
  return page
    .replaceAll('{{site}}', site)
    .replace(
      /<!-- (frame|hardened|element|address|elementReleased) (hi|en) -->/g,
      (_all, kind, locale) => readEmbed(locale, 'snippets.json', site)[kind] ?? '',
    )
    .replace(
      /<!-- wordpress (hi|en) (\w+)(?: said (\w+))?(?: as (6\.1))? -->/g,
      (_all, locale, secret, other, version) =>
        asWordPress(readEmbed(locale, 'oembed.json', site)['html'] ?? '', secret, other ?? secret, version),
    )
}

/**
 * @param {string} locale
 * @param {string} file
 * @param {string} site
 * @returns {Record<string, string>}
 */
function readEmbed(locale, file, site) {
  const text = readFileSync(new URL(`${locale}/${STORY}/${file}`, EMBEDS), 'utf8')
  return JSON.parse(text.replaceAll(BUILT_FOR, site))
}

/**
 * What WordPress adds to the quote and the frame of an oEmbed answer; tests/embed/wordpressFilter.ts has its filter.
 * Out of sight the frame is laid out against the window, not against its column: its width changes when it is shown.
 *
 * @param {string} html
 * @param {string} secret what the page knows
 * @param {string} said what the frame is told
 * @param {'6.1' | undefined} version which hides a frame in another way than the ones after it
 */
function asWordPress(html, secret, said, version) {
  const hidden = version ? 'clip: rect(1px, 1px, 1px, 1px);' : 'visibility: hidden;'
  return html
    .replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${secret}">`)
    .replace(
      /<iframe src="([^"]*)"/,
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}"` +
        ` style="position: absolute; ${hidden}" src="$1#?secret=${said}"`,
    )
}
