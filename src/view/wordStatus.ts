import { isUnreported } from '../domain/isAhead.ts'
import type { IndexedEvent, StoryIndex } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

/** What has become of an event; of one whose day has passed without a report, that too. */
export function wordStatus(
  { event: { id }, status }: IndexedEvent,
  { story }: StoryIndex,
  { t }: Pick<Language, 't'>,
): string {
  const record = story.events.find((each) => each.id === id)
  // Told as of a past day it may be announced still; the record knows better by now.
  const lacks = record?.status === status && isUnreported(record, story.updated)
  return lacks ? `${t(`status.${status}`)} · ${t('noReport')}` : t(`status.${status}`)
}
