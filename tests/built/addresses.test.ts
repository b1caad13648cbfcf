import { inLanguage } from '../../src/domain/text.ts'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedStory, STORY } from '../e2e/publishedStory.ts'
import { LOCALES, serveSite, unescapeHtml } from './servedSite.ts'

/* Addresses that others link to, and what they answer. */

const site = serveSite()

test('every event has an address of its own in each language', async () => {
  for (const locale of LOCALES)
    for (const event of publishedStory().events) {
      const answer = await site.get(`/${locale}/${STORY}/event/${event.id}/`)
      expect(answer.status, event.id).toBe(200)
      const html = await answer.text()
      expect(html, event.id).toContain(`<html lang="${locale}"`)
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
      expect(unescapeHtml(title), event.id).toContain(inLanguage(event.title, locale))
      expect(html, event.id).toMatch(/<meta property="og:description" content="[^"]{20,}">/)
      expect(html, event.id).toMatch(/<link rel="canonical" href="[^"]+">/)
    }
})

test('an unknown story, language or version is not found', async () => {
  for (const path of [`/embed/fr/${STORY}/`, '/embed/hi/no-such-story/', `/embed/@000000000000/hi/${STORY}/`])
    expect((await site.get(path)).status, path).toBe(404)
})

test.each(LOCALES)('the built snippets carry the hash of the released loader (%s)', (locale) => {
  const file = new URL(`../../dist/embed/${locale}/${STORY}/snippets.json`, import.meta.url)
  const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> // our own build
  const [, path = '', integrity = ''] =
    /src="[^"]*\/(loader\/[^"]+)" integrity="([^"]+)"/.exec(snippets['elementReleased'] ?? '') ?? []
  const bytes = readFileSync(new URL(`../../dist/${path}`, import.meta.url))
  expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(integrity)
  expect(readFileSync(new URL('../../dist/loader.js', import.meta.url))).toEqual(bytes)
})
