import { languagesOf } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import { inLanguage, type Locale } from '../domain/text.ts'
import { servedWords } from '../i18n/servedWords.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'

/**
 * The way to the other stories of the site, below a story's page and outside of what its script takes over. Of a story in
 * Hindi and English it stands there in both, and the style sheet shows the one of the page, which may change; of others in the
 * page's language.
 */
export function otherStories(story: Story, shown: Locale, all: readonly Story[], root: string): string {
  const others = all.filter(({ id }) => id !== story.id)
  if (others.length === 0) return ''
  return languagesOf(story)
    .filter(([tag]) => tag === shown || story.languages === undefined)
    .map(([tag]) => {
      const heading = escapeHtml(servedWords(tag).otherStories)
      const links = others.map((other) => `<li>${link(other, tag, root)}</li>`).join('')
      return `<nav class="others" lang="${tag}" aria-label="${heading}"><b>${heading}</b><ul>${links}</ul></nav>`
    })
    .join('')
}

/** In the reader's language where the story has it, else in the story's first. */
function link(story: Story, tag: Locale, root: string): string {
  const tags = languagesOf(story).map(([each]) => each)
  const read = tags.includes(tag) ? tag : (tags[0] ?? tag)
  const foreign = read === tag ? '' : ` lang="${read}" hreflang="${read}"`
  return `<a href="${root}${read}/${story.id}/"${foreign}>${escapeHtml(inLanguage(story.subject, read))}</a>`
}
