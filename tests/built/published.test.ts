import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Manifest } from '../../src/domain/story.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { publishedStory, recordedEventCount, STORY } from '../e2e/publishedStory.ts'
import { LOCALES, SECOND, serveSite, unescapeHtml } from './servedSite.ts'

/*
 * What machines read of the built site: structured data for search engines, and the manifest of the published files.
 */

const site = serveSite()

interface Item {
  readonly '@type': string
  readonly name: string
  readonly url?: string
  readonly startDate?: string
}

for (const locale of LOCALES)
  test(`PRV-7: the story’s page carries every event as structured data, with the day of the last change (${locale})`, async () => {
    const story = publishedStory()
    const html = await (await site.get(`/${locale}/${STORY}/`)).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const list = JSON.parse(json) as {
      '@context': string
      '@type': string
      dateModified: string
      inLanguage: string
      numberOfItems: number
      itemListElement: readonly { position: number; item: Item }[]
    } // checked below
    expect(list['@context']).toBe('https://schema.org')
    expect(list['@type']).toBe('ItemList')
    expect(list.inLanguage).toBe(locale)
    expect(list.dateModified).toBe(story.updated)
    expect(list.numberOfItems).toBe(recordedEventCount())
    expect(list.itemListElement.map(({ item }) => item.name)).toEqual(
      story.events.map(({ title }) => inLanguage(title, locale)),
    )
    expect(list.itemListElement.map(({ position }) => position)).toEqual(story.events.map((_, at) => at + 1))
    for (const { item } of list.itemListElement) {
      expect.soft(item['@type'], item.name).toBe('Event')
      // Never finer than known: `2024-11`, not its first day.
      if (item.startDate !== undefined) expect.soft(item.startDate, item.name).toMatch(/^\d{4}(-\d\d){0,2}$/)
    }
  })

test('PRV-7: an event’s own page carries all its sources as structured data', async () => {
  const [event] = publishedStory().events.toSorted((a, b) => b.sourceCount - a.sourceCount)
  const html = await (await site.get(`/${SECOND}/${STORY}/event/${event?.id}/`)).text()
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const node = JSON.parse(json) as Item & {
    readonly citation?: readonly unknown[]
    readonly subjectOf?: readonly unknown[]
  } // checked below
  expect(node['@type']).toBe('Event')
  expect(node.name).toBe(inLanguage(event?.title, SECOND))
  expect((node.citation ?? node.subjectOf ?? []).length).toBe(event?.sourceCount)
})

test('PRV-8: the manifest names version, licence, counts and the true hash of every published file', async () => {
  const manifest = (await (await site.get('/data/manifest.json')).json()) as Manifest // our own build
  const published = publishedStory()
  const story = manifest.stories.find(({ id }) => id === STORY)
  expect(story?.dataVersion).toBe(published.dataVersion)
  const text = JSON.stringify(story)
  expect(text).toContain(published.licence.url)
  expect(text).toContain(String(recordedEventCount()))
  expect(text).toContain(published.updated)
  expect(story?.files.length).toBeGreaterThanOrEqual(3)
  for (const { path, sha256, bytes } of story?.files ?? []) {
    const body = Buffer.from(await (await site.get(`/data/${path}`)).arrayBuffer())
    expect(createHash('sha256').update(body).digest('hex'), path).toBe(sha256)
    expect(body.length, path).toBe(bytes)
  }
})

test('EMB-11: every page of the story and of its events names an oEmbed answer that opens the timeline at what the page is about', async () => {
  for (const locale of LOCALES)
    for (const event of [null, ...publishedStory().events.map(({ id }) => id)]) {
      const page = `/${locale}/${STORY}/${event === null ? '' : `event/${event}/`}`
      const html = await (await site.get(page)).text()
      const link =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)">/.exec(html)
      expect(html.indexOf(link?.[0] ?? '?'), page).toBeGreaterThan(0)
      const answer = await site.get(new URL(link?.[1] ?? '', new URL(page, 'http://localhost')).pathname)
      const { html: frame, title } = (await answer.json()) as {
        readonly html: string
        readonly title: string
      } // our own build
      const src = new URL(unescapeHtml(/<iframe src="([^"]+)"/.exec(frame)?.[1] ?? ''))
      expect(src.pathname, page).toBe(`/embed/${locale}/${STORY}/`)
      expect(src.search, page).toBe(event === null ? '' : `?event=${event}`)
      expect(title, page).toBe(unescapeHtml(link?.[2] ?? ''))
    }
})
