import { parseEdtf } from '../domain/calendar.ts'
import { languagesOf, type NamedLanguage } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { inLanguage, type Locale } from '../domain/text.ts'
import { en } from '../i18n/en.ts'
import { hi } from '../i18n/hi.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { wordsIn } from '../i18n/otherWords.ts'
import { wordReach } from '../i18n/wordReach.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'
import { indexStory, type StoryIndex } from '../state/storyIndex.ts'
import { wordScope } from '../view/wordScope.ts'

/**
 * What the front page offers, complete without script: the one story in its languages, or a card for each of several, with
 * its miniature, headline, count, period and last change in each of its languages.
 */
export function storyList(stories: readonly Story[]): string {
  const items =
    stories.length > 1
      ? stories.map(card)
      : stories.flatMap((story) =>
          languagesOf(story).map(([tag]) => `<li>${link(story, tag, inLanguage(story.subject, tag))}</li>`),
        )
  return `<ul${stories.length > 1 ? ' class="cards"' : ''}>\n${items.join('\n')}\n</ul>`
}

const link = (story: Story, tag: Locale, text: string): string =>
  `<a hreflang="${tag}" lang="${tag}" href="${tag}/${story.id}/">${escapeHtml(text)}</a>`

function card(story: Story): string {
  const index = indexStory(story)
  const languages = languagesOf(story)
  const others =
    languages.length > 1 ? `<p class="languages">${languages.map(named(story)).join(' ')}</p>` : ''
  return `<li class="card">${drawMiniature(index)}${languages.map(([tag]) => telling(index, tag)).join('')}${others}</li>`
}

/** The way to a story by the name of a language. */
const named =
  (story: Story) =>
  ([tag, name]: NamedLanguage): string =>
    link(story, tag, name)

/** A story as one of its languages tells it. */
function telling(index: StoryIndex, tag: Locale): string {
  const { story } = index
  const t = createTranslator(wordsIn<Messages>({ hi, en }, 'page', tag))
  const facts = [wordScope(index, { locale: tag, t }), wordReach(null, story.updated, tag, t)]
  return `<article lang="${tag}"><h2>${link(story, tag, inLanguage(story.headline, tag))}</h2><p>${escapeHtml(facts.join(' · '))}</p></article>`
}

// --- miniature -------------------------------------------------------------------------------------------------------

/** Of the miniature, in units of its own: its width, the height of a lane, the radius of an event and of a turning point. */
const [WIDTH, LANE, DOT, TURN] = [360, 14, 2.5, 5]

/** Where the events stand in time, a line for each lane. It says nothing that the words beside it do not. */
function drawMiniature({ story, events }: StoryIndex): string {
  const period = parseEdtf(story.period)
  if (!period) return ''
  const height = story.lanes.length * LANE
  const across = (ms: number): number =>
    Math.round(TURN + ((ms - period.start) / (period.end - period.start)) * (WIDTH - 2 * TURN))
  const lines = story.lanes.map((_, at) => `M0,${middleOf(at)}H${WIDTH}`).join('')
  const dots = events
    .filter(({ date }) => date.start >= period.start && date.start < period.end)
    .map(({ event, date, forum }) => {
      const lane = story.lanes.findIndex(({ id }) => id === forum.lane)
      return `<circle cx="${across(date.start)}" cy="${middleOf(lane)}" r="${isTurningPoint(event) ? TURN : DOT}"/>`
    })
  return `<svg viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true"><path d="${lines}"/>${dots.join('')}</svg>`
}

const middleOf = (lane: number): number => (lane + 0.5) * LANE
