import type { Evidence } from '../domain/story.ts'
import { languagesOf } from '../domain/languages.ts'
import { inLanguage } from '../domain/text.ts'
import { servedWords } from '../i18n/servedWords.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import * as claimParts from '../view/card/CardClaims.tsx'
import { EventCard } from '../view/card/EventCard.tsx'
import { backArrow } from '../view/directions.ts'
import { LanguageContext, type Language } from '../view/language.ts'
import { Masthead } from '../view/page/Masthead.tsx'

interface Props {
  readonly language: Language
  readonly index: StoryIndex
  readonly evidence: Evidence
  readonly event: string
  readonly root: string
}

/** An event on a page of its own: the same card, its neighbours as links, and the way to the whole timeline. */
export function EventPage({ language, index, evidence, event: id, root }: Props) {
  const event = index.byId.get(id)
  const { locale } = language
  const { story } = index
  if (!event) return null
  return (
    <LanguageContext value={language}>
      <Masthead
        home={root}
        languages={languagesOf(story)}
        addressIn={(other) => `${root}${other}/${story.id}/event/${id}/`}
      />
      <main className="event-page" id="list">
        <p className="event-page-crumb">
          <a href={`../../?event=${id}`}>{`${backArrow(locale)} ${servedWords(locale).backToStory}`}</a>
          <span>{inLanguage(story.subject, locale)}</span>
        </p>
        <EventCard
          index={index}
          event={event}
          evidence={{ state: 'loaded', evidence }}
          hrefOf={(other) => `../${other}/`}
          onSelect={() => {}}
          headingLevel={1}
          claimParts={claimParts}
        />
      </main>
    </LanguageContext>
  )
}
