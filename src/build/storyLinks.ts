import { escapeHtml } from '../paint/escapeHtml.ts'
import { languagesOf } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import { inLanguage } from '../domain/text.ts'

/** Every language of every story, as plain links: the home page works without script. */
export function storyLinks(stories: readonly Story[]): string {
  return stories
    .flatMap((story) =>
      languagesOf(story).map(
        ([tag]) =>
          `<li><a hreflang="${tag}" lang="${tag}" href="${tag}/${story.id}/">${escapeHtml(inLanguage(story.subject, tag))}</a></li>`,
      ),
    )
    .join('\n')
}
