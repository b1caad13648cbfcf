import { formatClaimValue, type ClaimValue } from '../../domain/claimValue.ts'
import { inLanguage } from '../../domain/text.ts'
import { formatEventDate } from '../../i18n/dates.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { NameInSeries } from './nameInSeries.ts'
import type { WordedValue } from './FactClaims.tsx'
import type { Language } from '../language.ts'

/** A claim's value in the reader's words, as far as the story knows it; as the record has it, in English, otherwise. */
export function wordClaim(
  value: ClaimValue,
  index: StoryIndex,
  language: Language,
  /** Left out where the event is in no series. */
  nameOf: NameInSeries = String,
): WordedValue {
  const text = value.field === 'session' ? nameOf(value.session) : nameValue(value, index, language)
  return text === undefined ? { text: formatClaimValue(value), lang: 'en' } : { text }
}

function nameValue(
  value: Exclude<ClaimValue, { field: 'session' }>,
  index: StoryIndex,
  { locale, t }: Language,
): string | undefined {
  switch (value.field) {
    case 'date':
      return formatEventDate({ ...value.date, timezone: index.story.timezone }, locale)
    case 'status':
      return t(`status.${value.status}`)
    case 'forum':
      return inLanguage(index.forums.get(value.forum)?.name, locale)
    case 'participants':
      return inLanguage(index.people.get(value.person)?.name, locale)
    case 'office':
      return inLanguage(index.offices.get(value.office)?.title, locale)
    case 'place':
      return inLanguage(index.places.get(value.place), locale)
    case 'outcome':
    case 'unread':
      return undefined
  }
}
