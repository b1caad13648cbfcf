import { parseEdtf } from '../../domain/calendar.ts'
import { STATUSES, type ClaimField } from '../../domain/story.ts'
import { formatEventDate, formatSession } from '../../i18n/dates.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { WordedValue } from './FactClaims.tsx'
import type { Language } from '../language.ts'

/** A claim's value in the reader's words, as far as the story knows it; as the record has it, in English, otherwise. */
export function wordClaim(
  field: ClaimField,
  value: string,
  index: StoryIndex,
  { locale, t }: Language,
): WordedValue {
  const asWritten: WordedValue = { text: value, lang: 'en' }
  const named = (text: string | undefined): WordedValue => (text === undefined ? asWritten : { text })
  switch (field) {
    case 'date': {
      const date = parseEdtf(value)
      return named(date ? formatEventDate(date, locale) : undefined)
    }
    case 'session':
      return named(/^\d{1,3}$/.test(value) ? formatSession(Number(value), locale) : undefined)
    case 'status': {
      const status = STATUSES.find((known) => known === value)
      return named(status && t(`status.${status}`))
    }
    case 'forum':
      return named(index.forums.get(value)?.name[locale])
    case 'participants':
      return named(index.people.get(value)?.name[locale])
    case 'office':
      return named(index.offices.get(value.split(':')[1]?.trim() ?? '')?.title[locale])
    case 'place': {
      const known = index.events.find(({ event }) => event.place?.en === value)
      return named(known?.event.place?.[locale])
    }
    case 'outcome':
      return asWritten
  }
}
