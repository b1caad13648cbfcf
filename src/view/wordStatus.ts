import type { IndexedEvent } from '../state/storyIndex.ts'
import type { Language } from './language.ts'

/** What has become of an event; of one whose day has passed without a report, that too. */
export const wordStatus = ({ status, unreported }: IndexedEvent, { t }: Pick<Language, 't'>): string =>
  unreported ? `${t(`status.${status}`)} · ${t('noReport')}` : t(`status.${status}`)
