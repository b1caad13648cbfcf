import { parseEdtf } from '../domain/calendar.ts'
import { languagesOf, type NamedLanguage } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import { BUILT_IN, directionOf, inLanguage, type ByLanguage, type Locale } from '../domain/text.ts'
import { doorWords } from '../i18n/doorWords.ts'
import { en } from '../i18n/en.ts'
import { hi } from '../i18n/hi.ts'
import { formatList } from '../i18n/lists.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { wordsIn } from '../i18n/otherWords.ts'
import { wordReach } from '../i18n/wordReach.ts'
import { escapeHtml } from '../paint/escapeHtml.ts'
import { indexStory, type StoryIndex } from '../state/storyIndex.ts'
import { wordScope } from '../view/wordScope.ts'

/** What a newsroom has settled of its front page. */
interface Door {
  /** What the site is called, by language; empty where it keeps the program's name. */
  readonly name: ByLanguage<string>
  /** The story that the page leads to, or `stories` for a card of each; null where their number decides. */
  readonly front: string | null
}

/**
 * The front page, or the page of a wrong address, of a template in which the newsroom's words and stories are left open. It
 * speaks all languages of the stories, and first the first of them.
 */
export function fillDoor(template: string, stories: readonly Story[], door: Door): string {
  const spoken = stories.flatMap((story) => languagesOf(story).map(([tag]) => tag))
  const languages: readonly Locale[] = spoken.length === 0 ? BUILT_IN : [...new Set(spoken)]
  const [first = 'hi'] = languages
  const names = new Map(languages.map((tag) => [siteNameIn(tag), tag] as const).toReversed())
  const named = [...names].toReversed()
  const [name = ''] = named[0] ?? []
  const inEach = (element: string, textOf: (tag: Locale) => string, tags: readonly Locale[] = languages) =>
    tags.map(
      (tag) => `<${element}${tag === first ? '' : ` lang="${tag}"`}>${escapeHtml(textOf(tag))}</${element}>`,
    )
  const open: Readonly<Record<string, string>> = {
    '%language%': first,
    '%direction%': directionOf(first),
    '%title%': escapeHtml(named.map(([each]) => each).join(' · ')),
    '%description%': escapeHtml(
      doorWords(first)('description', {
        site: name,
        languages: formatList(
          languages.map((tag) => languageName(tag, first)),
          first,
        ),
      }),
    ),
    '%names%': [
      escapeHtml(name),
      ...inEach(
        'span',
        siteNameIn,
        named.slice(1).map(([, tag]) => tag),
      ),
    ].join(' '),
    '%notFound%': escapeHtml(
      `${[...new Set(languages.map((tag) => doorWords(tag)('notFound')))].join(' · ')} – ${name}`,
    ),
    '%notFoundTexts%': inEach('p', (tag) => doorWords(tag)('notFoundText')).join('\n'),
    '<!-- stories -->': storyList(stories, door.front),
  }
  return template.replace(/%\w+%|<!-- stories -->/g, (mark) => open[mark] ?? mark)
}

const siteNameIn = (tag: Locale): string => wordsIn<Messages>({ hi, en }, 'page', tag).siteName

/** As our own catalogues spell the two; what Intl calls all others. */
const OURS: ByLanguage<ByLanguage<string>> = {
  hi: { hi: 'हिंदी', en: 'अंग्रेज़ी' },
  en: { hi: 'Hindi', en: 'English' },
}

const languageName = (tag: Locale, locale: Locale): string =>
  OURS[locale]?.[tag] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag

/**
 * What the front page offers, complete without script: one story in its languages, or a card for each of several, with
 * its miniature, headline, count, period and last change in each of its languages. Where one of several is led to, the others stand
 * below it.
 */
export function storyList(stories: readonly Story[], front: string | null = null): string {
  const led =
    stories.find(({ id }) => id === front) ??
    (stories.length === 1 && front === null ? stories[0] : undefined)
  if (!led) return list('cards', stories.map(card))
  const others = stories.filter((story) => story !== led)
  return list('', [
    ...languagesOf(led).map(([tag]) => `<li>${link(led, tag, inLanguage(led.subject, tag))}</li>`),
    // The script leads to where a `hreflang` says.
    ...others.flatMap((story) =>
      languagesOf(story).map(([tag]) => `<li>${way(story, tag, inLanguage(story.subject, tag))}</li>`),
    ),
  ])
}

const list = (kind: string, items: readonly string[]): string =>
  `<ul${kind === '' ? '' : ` class="${kind}"`}>\n${items.join('\n')}\n</ul>`

const link = (story: Story, tag: Locale, text: string): string =>
  `<a hreflang="${tag}" lang="${tag}" href="${tag}/${story.id}/">${escapeHtml(text)}</a>`

const way = (story: Story, tag: Locale, text: string): string =>
  `<a lang="${tag}" href="${tag}/${story.id}/">${escapeHtml(text)}</a>`

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

const isFiled = ({ events }: Story): boolean => events.length === 0

/** A story as one of its languages tells it. */
function telling(index: StoryIndex, tag: Locale): string {
  const { story } = index
  const t = createTranslator(wordsIn<Messages>({ hi, en }, 'page', tag))
  // A story whose events are in a file of their own tells on its page how many they are.
  const scope = isFiled(story) ? [] : [wordScope(index, index.events, { locale: tag, t })]
  const facts = [...scope, wordReach(null, story.updated, tag, t)]
  return `<article lang="${tag}"><h2>${link(story, tag, inLanguage(story.headline, tag))}</h2><p>${escapeHtml(facts.join(' · '))}</p></article>`
}

// --- miniature -------------------------------------------------------------------------------------------------------

/** Of the miniature, in units of its own: its width, the height of a lane, the radius of an event and of a turning point. */
const [WIDTH, LANE, DOT, TURN] = [360, 14, 2.5, 5]

/** Where the events stand in time, a line for each lane. It says nothing that the words beside it do not. */
function drawMiniature({ story, events }: StoryIndex): string {
  const period = parseEdtf(story.period)
  if (!period || isFiled(story)) return ''
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
