import type { Story } from '../../domain/story.ts'
import { canonicalJson, shortHash } from './contentHash.ts'

/**
 * The corrections of a story as an Atom feed (RFC 4287), newest first. Only the records' own days: the same story gives
 * the same feed. Links are relative to the feed's place in `data/`.
 */
export function formatAtom(story: Story): string {
  const id = `urn:samayrekha:${story.id}`
  const entries = story.changes.map((change) => formatEntry(story, change, id))
  const latest = story.changes[0]?.date ?? story.updated
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${id}</id>`,
    `  <title>${escapeXml(`${story.subject.en} / ${story.subject.hi}: corrections`)}</title>`,
    `  <updated>${latest}T00:00:00Z</updated>`,
    '  <author><name>Samayrekha</name></author>',
    `  <link rel="alternate" hreflang="en" href="../en/${story.id}/"/>`,
    `  <link rel="alternate" hreflang="hi" href="../hi/${story.id}/"/>`,
    `  <link rel="self" href="${story.id}.atom"/>`,
    `  <rights>${escapeXml(story.licence.name)}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

type Change = Story['changes'][number]

function formatEntry(story: Story, change: Change, feed: string): string {
  const titles = change.events.map((id) => story.events.find((event) => event.id === id)?.title.en ?? id)
  const links = change.events.flatMap((id) =>
    (['en', 'hi'] as const).map(
      (locale) =>
        `    <link rel="related" hreflang="${locale}" href="../${locale}/${story.id}/event/${id}/"/>`,
    ),
  )
  return [
    '  <entry>',
    `    <id>${feed}:change:${change.date}:${shortHash(canonicalJson(change))}</id>`,
    `    <title>${escapeXml(titles.join('; '))}</title>`,
    `    <updated>${change.date}T00:00:00Z</updated>`,
    ...links,
    `    <summary xml:lang="en">${escapeXml(change.reason.en)}</summary>`,
    `    <content type="text" xml:lang="hi">${escapeXml(change.reason.hi)}</content>`,
    '  </entry>',
  ].join('\n')
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
