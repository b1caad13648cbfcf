import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, hostHeaders, parseHeadersFile } from '../../src/build/hostHeaders.ts'
import { publishedStory, STORY } from '../e2e/publishedStory.ts'
import { FIRST, LOCALES, SECOND, serveSite, unescapeHtml } from './servedSite.ts'

/* What the server says about the files: `vite preview` speaks from dist/_headers, as Netlify and Cloudflare do. */

const site = serveSite()

const NAMES = [
  'content-security-policy',
  'x-content-type-options',
  'access-control-allow-origin',
  'referrer-policy',
  'permissions-policy',
]

test('EMB-3, SEC-8: every file comes with the headers of the table', async () => {
  const rules = parseHeadersFile(readFileSync(new URL('../../dist/_headers', import.meta.url), 'utf8'))
  for (const path of [
    '/',
    `/${FIRST}/${STORY}/`,
    `/embed/${SECOND}/${STORY}/`,
    '/loader.js',
    '/data/manifest.json',
    '/favicon.svg',
  ]) {
    const { headers } = await site.get(path)
    const wanted = headersFor(rules, path)
    for (const [name, value] of Object.entries(wanted))
      expect(headers.get(name), `${path} ${name}`).toBe(value)
    for (const name of NAMES) expect(headers.get(name), `${path} ${name}`).toBeTruthy()
  }
})

const metaPolicy = (html: string): string =>
  unescapeHtml(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
const sortHashes = (directive: string): string =>
  directive.replace(/('sha256-[^']+' ?)+/, (hashes) => hashes.split(' ').toSorted().join(' '))

test('SEC-8: the policy of the headers is the pages’ own, with what a meta element may not say', async () => {
  const answer = await site.get(`/embed/${FIRST}/${STORY}/`)
  const header = answer.headers.get('content-security-policy')?.split('; ') ?? []
  const meta = metaPolicy(await answer.text())
  // Two sheets stand in pages: what is served to be taken over holds one, what has no script the other.
  const sources = metaPolicy(await (await site.get(`/${FIRST}/${STORY}/sources/`)).text())
  const sheets = [meta, sources].flatMap((policy) => policy.match(/'sha256-[^']+'/g) ?? [])
  expect(new Set(sheets).size).toBe(2)
  const ofBoth = meta.replace(/'sha256-[^']+'/, sheets.toSorted().join(' '))
  expect(header.map(sortHashes)).toEqual([...ofBoth.split('; '), 'frame-ancestors *'])
  expect(meta).not.toContain('unsafe')
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
    expect(header).toContain(directive)
})

test('SEC-8: every page of the site carries the policy for hosts without headers', () => {
  const dist = new URL('../../dist/', import.meta.url)
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    // A newsletter is a piece of a mail, not a page.
    .filter((path) => path.endsWith('.html') && !path.endsWith('newsletter.html'))
  // A page for each event in each language, and more.
  expect(pages.length).toBeGreaterThan(publishedStory().events.length * LOCALES.length)
  const policy =
    /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; [^"]*trusted-types &#39;none&#39;/
  for (const path of pages) {
    const html = readFileSync(new URL(path, dist), 'utf8')
    const at = html.search(policy)
    expect(at, `${path}: its policy`).toBeGreaterThan(0)
    // What stands before the policy is not under it.
    expect(html.slice(0, at), path).not.toMatch(/<script|<link|<style/)
  }
})

test('SEC-8: nginx is told the same as the others', () => {
  const read = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')
  const lines = read('_headers.nginx').trim().split('\n')
  const told = lines.map((line) => /^add_header (\S+) "([^"]*)" always;$/.exec(line)?.slice(1) ?? [line, ''])
  expect(Object.fromEntries(told)).toEqual(headersFor(parseHeadersFile(read('_headers')), '/'))
  expect(readFileSync(new URL('../../docs/hosting/nginx.conf', import.meta.url), 'utf8')).toContain(
    '_headers.nginx;',
  )
})

test('files named by their content may be kept for good, others may not', async () => {
  const kept = async (path: string) => (await site.get(path)).headers.get('cache-control') ?? ''
  const html = await (await site.get(`/${FIRST}/${STORY}/`)).text()
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(script).not.toBe('')
  expect(await kept(new URL(script, `http://host/${FIRST}/${STORY}/`).pathname)).toContain('immutable')
  expect(await kept('/loader.js')).not.toContain('immutable')
  expect(await kept(`/embed/${FIRST}/${STORY}/`)).not.toContain('immutable')
})

test('SEC-8: the table has no open door: no unsafe word, no wildcard but for frames and readers of files', () => {
  for (const { headers } of hostHeaders(['sha256-x'], null))
    for (const [name, value] of Object.entries(headers)) {
      expect(value).not.toMatch(/unsafe-|data: \*|https:/)
      if (value.includes('*'))
        expect(name === 'Access-Control-Allow-Origin' || value.includes('frame-ancestors *')).toBe(true)
    }
})

test('an address without its final slash leads to the page, with what was asked', async () => {
  for (const [asked, there] of [
    [`/${FIRST}/${STORY}?theme=dark`, `/${FIRST}/${STORY}/?theme=dark`],
    [`/embed/${SECOND}/${STORY}`, `/embed/${SECOND}/${STORY}/`],
  ] as const) {
    const answer = await site.get(asked)
    expect(answer.status, asked).toBe(200)
    expect(answer.url.endsWith(there), answer.url).toBe(true)
  }
  expect((await site.get(`/${FIRST}/no-such-story`)).status).toBe(404)
})
