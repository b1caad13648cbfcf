import type { EventDate } from '../domain/calendar.ts'
import type { Locale } from '../domain/text.ts'
import { formatEventDate, wordEdtf } from './dates.ts'
import type { Translate } from './messages.ts'

/** 'Events up to 22 December 2025 · Reviewed on 29 November 2026, Indian time': how old what a reader sees may be. */
export function wordReach(reach: EventDate | null, updated: string, locale: Locale, t: Translate): string {
  const reviewed = t('updated', { date: wordEdtf(updated, locale) })
  return reach ? `${t('reach', { date: formatEventDate(reach, locale) })} · ${reviewed}` : reviewed
}
