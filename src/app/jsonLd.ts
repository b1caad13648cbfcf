import { parseEdtf } from '../domain/calendar.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import { authority } from '../domain/orderSources.ts'
import type { Evidence, Source, Story, StoryEvent } from '../domain/story.ts'
import { pictureFile, readPicture, type Picture } from '../domain/picture.ts'
import { inLanguage, type Locale } from '../domain/text.ts'
import { datetimeOf } from '../i18n/dates.ts'

/**
 * The story in schema.org's words: an ItemList of Events. A date is stated no finer than it is known; an event whose
 * date cannot be put into ISO 8601 carries none rather than a guess. Without evidence the events carry neither citations nor
 * places: that is the short form for the page itself, where every event links to a page with all of them.
 */
export function storyJsonLd(
  story: Story,
  locale: Locale,
  address: string,
  eventAddress: (id: string) => string,
  evidence?: Evidence,
) {
  const cited = evidence && citedSources(evidence)
  const licence = checkSourceUrl(story.licence.url)
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': address,
    name: inLanguage(story.headline, locale),
    description: inLanguage(story.deck, locale),
    inLanguage: locale,
    dateModified: story.updated,
    license: licence.ok ? licence.url : story.licence.name,
    version: story.dataVersion,
    numberOfItems: story.events.length,
    itemListElement: story.events.map((event, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        ...eventNode(event, locale, eventAddress(event.id)),
        ...(cited && detailsOf(event, locale, cited(event.id))),
      },
    })),
  }
}

/** Event id → its sources, in the order in which it cites them. */
export function citedSources(evidence: Evidence): (event: string) => readonly Source[] {
  const sources = new Map(evidence.sources.map((source) => [source.id, source]))
  return (event) =>
    (evidence.events[event]?.citations ?? []).flatMap(({ source }) => sources.get(source) ?? [])
}

/** One event with all its sources, for its own page. */
export function eventJsonLd(
  story: Story,
  event: StoryEvent,
  locale: Locale,
  address: string,
  cited: readonly Source[],
  /** Absolute address of a file of the site. */
  fileAddress: (path: string) => string,
) {
  const picture = readPicture(event.picture)
  const people = new Map(story.people.map((person) => [person.id, person]))
  return {
    '@context': 'https://schema.org',
    ...eventNode(event, locale, address),
    ...detailsOf(event, locale, cited),
    description: inLanguage(event.summary, locale),
    ...(picture && { image: imageNode(picture, locale, fileAddress) }),
    inLanguage: locale,
    performer: event.participants.map(({ person }) => ({
      '@type': 'Person',
      name: inLanguage(people.get(person)?.name, locale) ?? person,
    })),
    isPartOf: { '@type': 'ItemList', name: inLanguage(story.subject, locale), dateModified: story.updated },
  }
}

/** In the form that every reader of such data knows, with whose it is and what allows it to be shown. */
function imageNode(picture: Picture, locale: Locale, fileAddress: (path: string) => string) {
  const { name, width, height, caption, alt, credit, licence } = picture
  return {
    '@type': 'ImageObject',
    contentUrl: fileAddress(pictureFile(name, width, 'jpg')),
    width,
    height,
    caption: inLanguage(caption ?? alt, locale),
    creditText: credit,
    license: licence.url ?? licence.name,
  }
}

const STATUS: Partial<Record<StoryEvent['status'], string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  announced: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

function eventNode(event: StoryEvent, locale: Locale, address: string) {
  return {
    '@type': 'Event',
    url: address,
    name: inLanguage(event.title, locale),
    ...datesOf(event),
    ...(STATUS[event.status] && { eventStatus: STATUS[event.status] }),
  }
}

function detailsOf({ place }: StoryEvent, locale: Locale, cited: readonly Source[]) {
  return {
    ...(place && { location: { '@type': 'Place', name: inLanguage(place, locale) } }),
    ...(cited.length > 0 && { subjectOf: cited.map(citationNode) }),
  }
}

/** `2024-07-08/2024-07-09` has a start and an end; `2024-11` is its own start, no finer; decades have none. */
function datesOf({ date }: StoryEvent): { startDate?: string; endDate?: string } {
  const [from = '', to] = date.split('/')
  const start = parseEdtf(from)
  const end = to === undefined ? null : parseEdtf(to)
  const startDate = start && datetimeOf(start)
  const endDate = end && datetimeOf(end)
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
}

function citationNode(source: Source): object {
  const checked = source.url === null ? null : checkSourceUrl(source.url)
  const copy = source.archive && checkSourceUrl(source.archive.url)
  return {
    '@type': authority(source) > 0 ? 'WebPage' : 'NewsArticle',
    publisher: { '@type': 'Organization', name: inLanguage(source.publisher, 'en') },
    inLanguage: source.language,
    ...(source.headline && { headline: source.headline }),
    ...(source.published && { datePublished: source.published }),
    ...(checked?.ok && { url: checked.url }),
    ...(copy?.ok && { archivedAt: copy.url }),
  }
}
