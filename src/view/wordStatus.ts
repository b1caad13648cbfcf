import { statusOf } from '../domain/statusOf.ts'
import type { IndexedEvent } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

/** What has become of an event; of one whose day has passed without a report, that too. */
export const wordStatus = (event: IndexedEvent, { t }: Pick<Language, 't'>): string => {
  const status = t(`status.${statusOf(event)}` as 'status.held') // a story brings the words of its results
  return event.unreported ? `${status} · ${t('noReport')}` : status
}
