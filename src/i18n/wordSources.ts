import type { Story } from '../domain/story.ts'
import type { Translate } from './messages.ts'

/** '366 sources from 160 publishers': two numbers, and each noun agrees with its own. */
export const wordSources = (
  { sourceCount, publisherCount }: Pick<Story, 'sourceCount' | 'publisherCount'>,
  t: Translate,
): string => t('sourcesLine', { sources: t('sourceCount', { count: sourceCount }), count: publisherCount })
