import type { Story } from '../../src/domain/story.ts'
import { inLanguage, type Locale } from '../../src/domain/text.ts'

/**
 * The same records as one plain list: what a page can hardly be faster than. It is made from the story's own page by
 * taking away all but the texts and the links.
 */
export function staticPage(html: string, story: Story, locale: Locale): string {
  const items = [...html.matchAll(/<li[^>]*data-event="[^]*?<\/li>/g)].map(
    ([item]) => `<li>${plain(item)}</li>`,
  )
  if (items.length !== story.events.length)
    throw new Error(`${items.length} items of ${story.events.length} events`)
  const text = [story.headline, story.deck, story.note].map((each) => inLanguage(each, locale))
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text[0]}</title><style>body{max-width:44rem;margin:auto;padding:1rem;font:1rem/1.5 sans-serif}</style></head>
<body><h1>${text[0]}</h1><p>${text[1]}</p><ol>
${items.join('\n')}
</ol><p>${text[2]}</p></body></html>
`
}

/** Keeps text, paragraphs, times and links; drops classes, ids and drawings. */
function plain(item: string): string {
  return item
    .replace(/^<li[^>]*>|<\/li>$/g, '')
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<(?!\/?(?:p|a|h4|time)\b)[^>]*>/g, '')
    .replace(/ (?:class|id|data-[a-z]+|aria-[a-z]+|target|rel)="[^"]*"/g, '')
}
