import { parseEdtf } from '../../domain/calendar.ts'
import type { Story } from '../../domain/story.ts'
import { inLanguage } from '../../domain/text.ts'
import { datetimeOf, wordEdtf } from '../../i18n/dates.ts'
import { useLanguage } from '../language.ts'

/** What was corrected since the first release, with the day and the reason; nothing where nothing was. */
export function Changes({ story, root }: { readonly story: Story; readonly root: string }) {
  const { locale, t } = useLanguage()
  if (story.changes.length === 0) return null
  return (
    <details data-part="changes">
      <summary>{`${t('changesHeading')} (${story.changes.length})`}</summary>
      <ul>
        {story.changes.map(({ date, reason }) => {
          const day = parseEdtf(date)
          return (
            <li key={`${date} ${inLanguage(reason, 'en')}`}>
              <time dateTime={(day && datetimeOf(day)) ?? undefined}>{wordEdtf(date, locale)}</time>
              <span>{`: ${inLanguage(reason, locale)}`}</span>
            </li>
          )
        })}
      </ul>
      <a href={`${root}data/${story.id}.atom`}>{t('changesFeed')}</a>
    </details>
  )
}
