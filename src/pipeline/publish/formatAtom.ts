import type { Story } from '../../domain/story.ts'
import { languagesOf } from '../../domain/languages.ts'
import { inLanguage, type ByLanguage, type Locale } from '../../domain/text.ts'
import { canonicalJson, shortHash } from './contentHash.ts'

/**
 * The corrections of a story as an Atom feed (RFC 4287), newest first. Only the records' own days: the same story gives
 * the same feed. `site` is its name, where it has one of
 * its own. Links are absolute where the site knows its own address; else they are relative to the feed's place in `data/`.
 */
export function formatAtom(
  story: Story,
  origin: string | null = null,
  site: ByLanguage<string> = {},
): string {
  const root = origin ?? '../'
  const languages = englishFirst(story)
  const id = `urn:samayrekha:${story.id}`
  const entries = story.changes.map((change) => formatEntry(story, change, { feed: id, root, languages }))
  const latest = story.changes[0]?.date ?? story.updated
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${id}</id>`,
    `  <title>${escapeXml(`${languages.map((locale) => inLanguage(story.subject, locale)).join(' / ')}: corrections`)}</title>`,
    `  <updated>${latest}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(inLanguage(site, languages[0] ?? 'en') ?? 'Samayrekha')}</name></author>`,
    ...languages.map(
      (locale) => `  <link rel="alternate" hreflang="${locale}" href="${root}${locale}/${story.id}/"/>`,
    ),
    `  <link rel="self" href="${origin === null ? '' : `${origin}data/`}${story.id}.atom"/>`,
    `  <rights>${escapeXml(story.licence.name)}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

type Change = Story['changes'][number]

interface Feed {
  readonly feed: string
  readonly root: string
  readonly languages: readonly Locale[]
}

/** The story's languages, English before the others: it is what most feed readers can show. */
const englishFirst = (story: Story): readonly Locale[] =>
  languagesOf(story)
    .map(([tag]) => tag)
    .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))

function formatEntry(story: Story, change: Change, { feed, root, languages }: Feed): string {
  const [first = 'en', ...others] = languages
  const titles = change.events.map(
    (id) => inLanguage(story.events.find((event) => event.id === id)?.title, first) ?? id,
  )
  // An entry is of one page in each language; what else was corrected with it is related.
  const links = change.events.flatMap((event, at) =>
    languages.map(
      (locale) =>
        `    <link rel="${at === 0 ? 'alternate' : 'related'}" type="text/html" hreflang="${locale}" href="${root}${locale}/${story.id}/event/${event}/"/>`,
    ),
  )
  return [
    '  <entry>',
    `    <id>${feed}:change:${change.date}:${shortHash(canonicalJson(change))}</id>`,
    `    <title>${escapeXml(titles.join('; '))}</title>`,
    `    <updated>${change.date}T00:00:00Z</updated>`,
    ...links,
    `    <summary xml:lang="${first}">${escapeXml(inLanguage(change.reason, first))}</summary>`,
    ...formatOthers(change, others),
    '  </entry>',
  ].join('\n')
}

/** An entry has one content: of one language it says which, of several it has a paragraph for each. */
function formatOthers({ reason }: Change, languages: readonly Locale[]): string[] {
  if (languages.length === 0) return []
  const lang = languages.length === 1 ? ` xml:lang="${languages[0]}"` : ''
  const text = languages.map((locale) => inLanguage(reason, locale)).join('\n\n')
  return [`    <content type="text"${lang}>${escapeXml(text)}</content>`]
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
