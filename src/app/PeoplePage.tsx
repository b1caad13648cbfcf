import { hasHappened } from '../domain/hasHappened.ts'
import { languagesOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text.ts'
import { datetimeOf, formatEventDate } from '../i18n/dates.ts'
import { servedWords } from '../i18n/servedWords.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import { backArrow } from '../view/directions.ts'
import { LanguageContext, type Language } from '../view/language.ts'
import { Masthead } from '../view/page/Masthead.tsx'
import { wordStatus } from '../view/wordStatus.ts'

interface Props {
  readonly language: Language
  readonly index: StoryIndex
  /** From the page to the site's root. */
  readonly root: string
}

/**
 * Each person with the events in which they took part: where a name in the story's list leads while no script narrows the list to it. What
 * stands behind `#` is the person.
 */
export function PeoplePage({ language, index, root }: Props) {
  const { locale, t } = language
  const { story } = index
  const home = `${root}${locale}/${story.id}/`
  return (
    <LanguageContext value={language}>
      <Masthead
        home={root}
        languages={languagesOf(story)}
        addressIn={(other) => `${root}${other}/${story.id}/people/`}
      />
      <main className="event-page">
        <p className="event-page-crumb">
          <a href={home}>{`${backArrow(locale)} ${servedWords(locale).backToStory}`}</a>
          <span>{inLanguage(story.subject, locale)}</span>
        </p>
        <h1>{t('facet.person')}</h1>
        {story.people.map(({ id, name }) => (
          <section key={id} id={id} className="people-page">
            <h2>{inLanguage(name, locale)}</h2>
            <ul className="sources-page">
              {Array.from(index.postings.person.get(id) ?? [], (ordinal) => index.events[ordinal])
                .filter((each) => each !== undefined)
                .map((each) => (
                  <li key={each.event.id}>
                    <time dateTime={datetimeOf(each.date) ?? undefined}>
                      {formatEventDate(each.date, locale)}
                    </time>{' '}
                    <a href={`${home}event/${each.event.id}/`}>{inLanguage(each.event.title, locale)}</a>
                    {!hasHappened(each.status) && ` (${wordStatus(each, { t })})`}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </main>
    </LanguageContext>
  )
}
