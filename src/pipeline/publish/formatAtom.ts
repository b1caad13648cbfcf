import type { Story } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { canonicalJson, shortHash } from './contentHash.ts'

/**
 * The corrections of a story as an Atom feed (RFC 4287), newest first. Only the records' own days: the same story gives
 * the same feed. Links are absolute where the site knows its own address; else they are relative to the feed's place in `data/`.
 */
export function formatAtom(story: Story, origin: string | null = null): string {
  const root = origin ?? '../'
  const id = `urn:samayrekha:${story.id}`
  const entries = story.changes.map((change) => formatEntry(story, change, id, root))
  const latest = story.changes[0]?.date ?? story.updated
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${id}</id>`,
    `  <title>${escapeXml(`${inLanguage(story.subject, 'en')} / ${inLanguage(story.subject, 'hi')}: corrections`)}</title>`,
    `  <updated>${latest}T00:00:00Z</updated>`,
    '  <author><name>Samayrekha</name></author>',
    `  <link rel="alternate" hreflang="en" href="${root}en/${story.id}/"/>`,
    `  <link rel="alternate" hreflang="hi" href="${root}hi/${story.id}/"/>`,
    `  <link rel="self" href="${origin === null ? '' : `${origin}data/`}${story.id}.atom"/>`,
    `  <rights>${escapeXml(story.licence.name)}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

type Change = Story['changes'][number]

function formatEntry(story: Story, change: Change, feed: string, root: string): string {
  const titles = change.events.map(
    (id) => inLanguage(story.events.find((event) => event.id === id)?.title, 'en') ?? id,
  )
  // An entry is of one page in each language; what else was corrected with it is related.
  const links = change.events.flatMap((event, at) =>
    (['en', 'hi'] as const).map(
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
    `    <summary xml:lang="en">${escapeXml(inLanguage(change.reason, 'en'))}</summary>`,
    `    <content type="text" xml:lang="hi">${escapeXml(inLanguage(change.reason, 'hi'))}</content>`,
    '  </entry>',
  ].join('\n')
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
