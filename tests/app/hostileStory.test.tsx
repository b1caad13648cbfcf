import { cleanup, render } from '@testing-library/react'
import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { afterEach, describe, expect, it } from 'vitest'
import { listPages } from '../../src/app/prerender.tsx'
import type { Site } from '../../src/app/site.ts'
import { parseEvidence } from '../../src/domain/loadEvidence.ts'
import { parseStory } from '../../src/domain/loadStory.ts'
import type { Story } from '../../src/domain/story.ts'
import { en } from '../../src/i18n/en.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { storyList } from '../../src/app/frontPage.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import * as claimParts from '../../src/view/card/CardClaims.tsx'
import { EventCard } from '../../src/view/card/EventCard.tsx'
import { EventItem } from '../../src/view/list/EventItem.tsx'
import { LanguageContext } from '../../src/view/language.ts'
import { LicenceLink } from '../../src/view/LicenceLink.tsx'
import { makeHostileStory, PAYLOADS, XSS_LISTS } from '../fixtures/hostileStory.ts'
import { makeStory } from '../fixtures/makeStory.ts'

/* SEC-1 without a browser: whatever is written in a story, the page gets text. tests/e2e/hostile.spec.ts opens it. */

const STYLE = { css: 'a{color:red}', hash: 'sha256-abc' }
const SITE: Site = {
  origin: 'https://timeline.example/',
  script: 'assets/app.js',
  eventScript: 'assets/eventPage.js',
  scriptImports: [],
  preloads: { hi: [], en: [], other: [] },
  words: {},
  stories: [],
  chartScripts: [],
  style: { whole: () => STYLE, served: () => STYLE, late: 'assets/late.css' },
  dataFile: (story) => `${story}.json`,
  dev: false,
}
const MINUTES = 120_000
const language = { locale: 'en', t: createTranslator(en) } as const

/** An element, whoever has read the page: the window of the tests, or the parser alone. */
interface Element {
  readonly name: string
  readonly namespace: string | null
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

const elementsIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].map(({ localName, namespaceURI, attributes }) => ({
    name: localName,
    namespace: namespaceURI,
    attributes: [...attributes].map(({ name, value }) => ({ name, value })),
  }))

/**
 * The elements of a page as a browser reads it. The parser is the one that jsdom reads with; a window around each of the
 * hundreds of pages would take three quarters of the time.
 */
function parseElements(page: string): readonly Element[] {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = node.attrs.map(({ name, prefix, value }) => ({
        name: prefix ? `${prefix}:${name}` : name,
        value,
      }))
      found.push({ name: node.tagName, namespace: node.namespaceURI, attributes })
    }
    if ('content' in node) visit(node.content)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(page, { scriptingEnabled: false }))
  return found
}

/** Attributes that run script or lead to it. */
const dangersIn = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ name: element, namespace, attributes }) =>
    attributes
      .filter(({ name, value }) => {
        if (/^on|^srcdoc$|^style$/.test(name) && namespace !== html.NS.SVG) return true
        const leads = /^(href|src|action|formaction|data|poster|xlink:href|ping|background)$/.test(name)
        return (
          leads &&
          !/^(https:\/\/|\.{0,2}\/|[?#]|assets\/|event\/|people\/#[\w-]+$|[\w-]+\.jsonld$)/.test(value)
        )
      })
      .map(({ name, value }) => `${element} ${name}=${value}`),
  )

const tagsOf = (elements: readonly Element[]): ReadonlySet<string> =>
  new Set(elements.map(({ name }) => name))

const scriptsIn = (elements: readonly Element[]): number =>
  elements.filter(({ name }) => name === 'script').length

const BATCH = 40
const batches = (payloads: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, at) =>
    payloads.slice(at * BATCH, (at + 1) * BATCH),
  )

/**
 * The pages of a story as a browser reads them: the story and its sources in both languages, each event in one of them,
 * by turns. What a story says once holds all payloads of the batch, one after the other.
 */
function servedPages(payloads: readonly string[]) {
  const { story, evidence } = makeHostileStory(makeStory(), payloads)
  const all = payloads.join(' ')
  const both = { hi: all, en: all }
  const shell = { headline: both, subject: both, deck: both, note: both, licence: { name: all, url: all } }
  return listPages({ ...story, ...shell }, evidence, SITE)
    .filter(({ path }) => path.endsWith('.html') && !EVERY_OTHER.test(path))
    .map(({ path, render: page }) => ({
      kind: path.split('/')[2] ?? '',
      path,
      elements: parseElements(page()),
    }))
}

const EVERY_OTHER = /^hi\/.*event-\d*[13579]\/|^en\/.*event-\d*[02468]\//

afterEach(cleanup)

describe('a story of nothing but attacks', () => {
  it('SEC-1: on the front page its name is text', () => {
    for (const payload of PAYLOADS) {
      const { story } = makeHostileStory(makeStory(), [payload])
      const alone = parseElements(storyList([story]))
      expect([...tagsOf(alone)], payload).toEqual(['html', 'head', 'body', 'ul', 'li', 'a'])
      const cards = parseElements(storyList([story, story]))
      expect([...tagsOf(cards)], payload).toEqual([
        'html',
        'head',
        'body',
        'ul',
        'li',
        'svg',
        'path',
        'circle',
        'article',
        'h2',
        'a',
        'p',
      ])
    }
  })

  it('SEC-1: takes its payloads from two public lists, and the reader of stories accepts them as text', () => {
    expect(Object.values(XSS_LISTS).map(({ length }) => length)).toEqual([184, 457])
    const { story, evidence } = makeHostileStory(makeStory())
    const loaded = parseStory(JSON.stringify(story))
    expect(loaded).toMatchObject({ ok: true, skipped: [] })
    expect(loaded).toHaveProperty('story.events.length', PAYLOADS.length)
    expect(parseEvidence(JSON.stringify(evidence))).toMatchObject({
      ok: true,
      evidence: { sources: story.sources },
    })
  })

  it('SEC-1: in place of an id, a date or a word of a fixed set a payload leaves the event out', () => {
    const { story } = makeHostileStory(makeStory(), ['plain'])
    const [event] = story.events
    for (const payload of PAYLOADS.filter((text) => /[<:]/.test(text)))
      for (const field of ['id', 'date', 'forum', 'status']) {
        const loaded = parseStory({ ...story, events: [{ ...event, [field]: payload }] } as unknown as Story)
        expect(loaded, `${field} ${payload}`).toMatchObject({ ok: true, story: { events: [] } })
      }
  })

  it(
    'SEC-1: as served, payloads in every text and address add no element, handler or script address',
    () => {
      const calm = servedPages(['plain', 'words'])
      expect(calm.flatMap(({ elements }) => dangersIn(elements))).toEqual([])
      const known = new Set(calm.flatMap(({ elements }) => [...tagsOf(elements)]))
      const scripts = new Map(calm.map(({ kind, elements }) => [kind, scriptsIn(elements)]))
      let pages = 0
      for (const batch of batches(PAYLOADS))
        for (const { kind, path, elements } of servedPages(batch)) {
          pages++
          expect(
            [...tagsOf(elements)].filter((tag) => !known.has(tag)),
            path,
          ).toEqual([])
          expect(dangersIn(elements), path).toEqual([])
          expect(scriptsIn(elements), path).toBe(scripts.get(kind))
        }
      expect(pages).toBeGreaterThan(PAYLOADS.length)
    },
    MINUTES,
  )

  it.each(Object.entries(XSS_LISTS))(
    'SEC-1: in the list and on the card, each payload of %s is read as it is written',
    (_, payloads) => {
      const { story, evidence } = makeHostileStory(makeStory(), payloads)
      const index = indexStory(story)
      for (const [at, payload] of payloads.entries()) {
        const event = index.events.find(({ event: { id } }) => id === `event-${at}`)
        if (!event) throw new Error(`no event-${at}`)
        const { container } = render(
          <LanguageContext value={language}>
            <ul>
              <EventItem index={index} event={event} selected={false} chosen={[]} />
            </ul>
            <EventCard
              index={index}
              event={event}
              evidence={{ state: 'loaded', evidence }}
              hrefOf={(id) => `event/${id}/`}
              onSelect={() => {}}
              claimParts={claimParts}
              headingLevel={2}
            />
            <LicenceLink licence={{ name: payload, url: payload }} />
          </LanguageContext>,
        )
        const elements = elementsIn(container)
        expect(dangersIn(elements), payload).toEqual([])
        expect(
          [...tagsOf(elements)].filter((tag) => !KNOWN.has(tag)),
          payload,
        ).toEqual([])
        expect(container.querySelector('li h4 a')?.textContent).toBe(payload)
        expect(container.querySelector('article h2')?.textContent).toBe(payload)
        cleanup()
      }
    },
    MINUTES,
  )
})

const KNOWN = new Set(
  'a article b blockquote button cite dd details div dl dt em h2 h3 h4 li nav p path q section small span summary svg time ul circle rect g line polygon'.split(
    ' ',
  ),
)
