import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { formatHtaccess, hostHeaders } from '../../src/build/hostHeaders.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

/* What hosts are told; scripts/hosts.mjs asks nginx and Apache whether they heed it. */

test('Apache is told of every header of the table, and where the site stands', () => {
  const rules = hostHeaders(['sha256-x'], null)
  const text = formatHtaccess(rules, null)
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers)) expect(text).toContain(`set ${name} "${value}"`)
  expect(text).toContain('ErrorDocument 404 /404.html')
  const below = formatHtaccess(rules, 'https://news.example/time.line/')
  expect(below).toContain('ErrorDocument 404 /time.line/404.html')
  const only = /"expr=%\{REQUEST_URI\} =~ m#(.*loader.*js)#"/.exec(below)?.[1] ?? ''
  expect('/time.line/loader.js').toMatch(new RegExp(only))
  expect('/timexline/loader.js').not.toMatch(new RegExp(only))
})

interface Parameter {
  readonly value: string
  readonly multiValue?: readonly { readonly value: string }[]
}

/** The function of docs/hosting, as CloudFront calls it. */
const handler = runInNewContext(
  `${readFileSync(join(ROOT, 'docs/hosting/cloudfront.js'), 'utf8')}; handler`,
) as (event: object) => { uri?: string; statusCode?: number; headers?: { location: { value: string } } } // as CloudFront has it
const ask = (uri: string, querystring: Readonly<Record<string, Parameter>> = {}) =>
  handler({ request: { uri, querystring } })

test.each([
  ['/', '/index.html'],
  ['/hi/moon/', '/hi/moon/index.html'],
  ['/assets/app-1.js', '/assets/app-1.js'],
  ['/embed/@1.2.3/hi/moon/', '/embed/@1.2.3/hi/moon/index.html'],
])('behind a CDN %s is answered by %s', (uri, file) => {
  expect(ask(uri).uri).toBe(file)
})

test('behind a CDN a folder without its slash is led to it, with what was asked', () => {
  const query = {
    theme: { value: 'dark' },
    person: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
    bare: { value: '' },
  }
  const answer = ask('/hi/moon', query)
  expect(answer.statusCode).toBe(301)
  expect(answer.headers?.location.value).toBe('/hi/moon/?theme=dark&person=a&person=b&bare')
  expect(ask('/hi/moon').headers?.location.value).toBe('/hi/moon/')
})
