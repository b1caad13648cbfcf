import { readFileSync, readdirSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { escapeHtml } from '../../src/paint/escapeHtml.ts'
import type { Evidence, Source, TextQuote } from '../../src/domain/story.ts'
import { formatTextFragment } from '../../src/domain/textFragment.ts'
import { STORY } from './fixtures.ts'
import { browsedSite } from './browsedSite.ts'

/*
 * Stand-ins for the articles that the story quotes: the words quoted, and filler of our own around them.
 *
 *   filler · the words without their surroundings · filler · prefix WORDS suffix · filler
 */

export interface QuotedPassage {
  readonly source: Source
  readonly quote: TextQuote
  /** As the page links it. */
  readonly href: string
}

const PUBLISHED = new URL('data/', browsedSite())

/** Every passage that the built site links to, each once. */
export function quotedPassages(): readonly QuotedPassage[] {
  const file = readdirSync(PUBLISHED).find((name) => name.startsWith(`${STORY}.evidence.`)) ?? ''
  const evidence = JSON.parse(readFileSync(new URL(file, PUBLISHED), 'utf8')) as Evidence // our own build
  const sources = new Map(evidence.sources.map((source) => [source.id, source]))
  const passages = new Map<string, QuotedPassage>()
  for (const { citations, claims } of Object.values(evidence.events)) {
    for (const { source: id, quote } of [...citations, ...claims]) {
      const source = sources.get(id)
      if (!source?.url || !quote) continue
      const href = new URL(formatTextFragment(source.url, quote)).href
      passages.set(href, { source, quote, href })
    }
  }
  return [...passages.values()]
}

const FILLER = {
  hi: 'यह अनुच्छेद केवल जगह भरने के लिए है, ताकि उद्धरण पन्ने के नीचे की ओर आए।',
  en: 'This paragraph only fills the page, so that the passage comes to stand further down.',
} as const

const filler = (lang: string): string => `<p>${lang === 'hi' ? FILLER.hi : FILLER.en}</p>\n`.repeat(60)

function articleHtml({ source: { language }, quote }: QuotedPassage): string {
  const { prefix = '', exact, suffix = '' } = quote
  const elsewhere = prefix || suffix ? `<p id="elsewhere">${escapeHtml(exact)}</p>` : ''
  const passage = [prefix, exact, suffix].filter(Boolean).map(escapeHtml).join(' ')
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title><link rel="icon" href="data:,">`,
    filler(language),
    elsewhere,
    filler(language),
    `<p id="passage">${passage}</p>`,
    filler(language),
  ].join('\n')
}

/** Answers for every site of an article, with the passage shown last. */
export async function serveArticles(context: BrowserContext): Promise<(passage: QuotedPassage) => void> {
  let shown: QuotedPassage | undefined
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown ? articleHtml(shown) : '' }),
  )
  return (passage) => {
    shown = passage
  }
}

/** Waits until the article is scrolled down to where the passage is on screen; false if it never is. */
export const arrives = (article: Page): Promise<boolean> =>
  article
    .waitForFunction(
      () => {
        const box = document.getElementById('passage')?.getBoundingClientRect()
        return box && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight
      },
      undefined,
      { timeout: 5_000 },
    )
    .then(
      () => true,
      () => false,
    )
