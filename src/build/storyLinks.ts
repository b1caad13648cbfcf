import { escapeHtml } from '../paint/escapeHtml.ts'
import type { Story } from '../domain/story.ts'
import { inLanguage } from '../domain/text.ts'

/** Both languages of every story, as plain links: the home page works without script. */
export function storyLinks(stories: readonly Story[]): string {
  return stories
    .flatMap((story) => [
      `<li><a hreflang="hi" lang="hi" href="hi/${story.id}/">${escapeHtml(inLanguage(story.subject, 'hi'))}</a></li>`,
      `<li><a hreflang="en" lang="en" href="en/${story.id}/">${escapeHtml(inLanguage(story.subject, 'en'))}</a></li>`,
    ])
    .join('\n')
}
