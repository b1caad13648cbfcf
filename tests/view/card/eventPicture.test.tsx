import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../../src/domain/picture.ts'
import { en } from '../../../src/i18n/en.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import * as claimParts from '../../../src/view/card/CardClaims.tsx'
import { EventCard } from '../../../src/view/card/EventCard.tsx'
import { EventAddressContext, type EventAddress } from '../../../src/view/eventAddress.ts'
import { EventList } from '../../../src/view/list/EventList.tsx'
import { TurningPoints } from '../../../src/view/list/TurningPoints.tsx'
import { promisedHeights } from '../../../src/view/share/promisedHeights.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { renderInLanguage } from '../renderInLanguage.tsx'

/* The picture of an event: small in the list and in the brief of a frame, large on the card. */

const PICTURE: Picture = {
  name: 'landing.0a1b2c3d4e5f',
  width: 1280,
  height: 720,
  widths: [320, 640, 1280],
  alt: { hi: 'चांद पर लैंडर', en: 'A lander on the Moon' },
  caption: { hi: 'विक्रम', en: 'Vikram, seen by the rover' },
  credit: 'ISRO',
  licence: { name: 'GODL-India', url: 'https://data.gov.in/licence' },
}
const storyWith = (picture: unknown) =>
  indexStory(makeStory({ events: [{ id: 'a', title: { hi: 'क', en: 'Talks' }, importance: 1, picture }] }))

function openCard(
  picture: unknown,
  {
    locale = 'en',
    hrefOf = (id) => `event/${id}/`,
    headingLevel = 2,
  }: {
    readonly locale?: 'hi' | 'en'
    readonly hrefOf?: EventAddress
    readonly headingLevel?: 1 | 2
  } = {},
) {
  const index = storyWith(picture)
  const [event] = index.events
  if (!event) throw new Error('the story has an event')
  renderInLanguage(
    locale,
    <EventCard
      {...{ index, event, hrefOf, headingLevel, claimParts }}
      evidence={{ state: 'loading' }}
      onSelect={() => {}}
    />,
  )
}

function openList(picture: unknown, addressOf?: EventAddress) {
  const index = storyWith(picture)
  const list = <EventList index={index} events={index.events} periodStart={0} selected={null} />
  renderInLanguage(
    'en',
    addressOf ? <EventAddressContext value={addressOf}>{list}</EventAddressContext> : list,
  )
}

describe('a picture on the card', () => {
  it('says what it shows, whose it is and what allows it, in the language of the page', () => {
    openCard(PICTURE, { locale: 'hi' })
    const figure = screen.getByRole('figure')
    expect(within(figure).getByRole('img', { name: 'चांद पर लैंडर' })).toBeInTheDocument()
    expect(figure).toHaveTextContent('विक्रमतस्वीर: ISRO · GODL-India')
    expect(within(figure).getByRole('link', { name: /GODL-India/ })).toHaveAttribute(
      'href',
      'https://data.gov.in/licence',
    )
  })

  it('is offered in three formats and all widths, and has its size before it comes', () => {
    openCard(PICTURE)
    const image = screen.getByRole('img', { name: 'A lander on the Moon' })
    expect(image).toHaveAttribute('width', '1280')
    expect(image).toHaveAttribute('height', '720')
    const types = [...(image.parentElement?.children ?? [])].map((each) => each.getAttribute('type'))
    expect(types).toEqual(['image/avif', 'image/webp', null])
    expect(image.getAttribute('srcset')).toBe(
      [320, 640, 1280]
        .map((width) => `../../pictures/landing.0a1b2c3d4e5f-${width}.jpg ${width}w`)
        .join(', '),
    )
  })

  it.each([
    ['below the article', 2, Node.DOCUMENT_POSITION_PRECEDING],
    ['above the articles on a page of its own, where all are open', 1, Node.DOCUMENT_POSITION_FOLLOWING],
  ] as const)('stands %s', (_where, headingLevel, place) => {
    openCard(PICTURE, { headingLevel })
    const article = screen.getAllByRole('link', { name: /PIB/ })[0]
    expect(screen.getByRole('figure').compareDocumentPosition(article ?? document) & place).toBeTruthy()
  })

  it('is a still that leads to its video, in words that say where', () => {
    openCard({ ...PICTURE, video: 'https://www.youtube.com/watch?v=x' })
    const link = screen.getByRole('link', {
      name: /A lander on the Moon.*Watch the video on youtube\.com.*new tab/,
    })
    expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=x')
    expect(link).toHaveAttribute('rel', 'noopener')
  })

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['another site’s name', 'https://youtube.com@evil.example/'],
  ])('leads nowhere when its video is %s', (_name, video) => {
    openCard({ ...PICTURE, video })
    expect(screen.getByRole('img', { name: 'A lander on the Moon' }).closest('a')).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['another thing', 'landing.jpg'],
    ['a name that leads elsewhere', { ...PICTURE, name: '../../../evil.0a' }],
    ['no size', { ...PICTURE, width: -1 }],
    ['no files', { ...PICTURE, widths: [] }],
    ['no credit', { ...PICTURE, credit: null }],
  ])('is not there when the file has %s for it, and the card is whole', (_name, picture) => {
    openCard(picture)
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Talks' })).toBeInTheDocument()
  })
})

describe('where its files are', () => {
  const sourceOf = () => screen.getByRole('img', { name: 'A lander on the Moon' }).getAttribute('src')
  const from = (page: string) => new URL(sourceOf() ?? '', `https://site.example/${page}`).pathname

  it.each([
    ['the story’s page', 'hi/story/', (id: string) => `event/${id}/`],
    ['the page of an event', 'hi/story/event/a/', (id: string) => `../${id}/`],
    ['a frame', 'embed/@0a1b/hi/story/', (id: string) => `../../../../hi/story/event/${id}/`],
  ])('is found from %s', (_name, page, addressOf) => {
    openCard(PICTURE, { hrefOf: addressOf })
    expect(from(page)).toBe('/pictures/landing.0a1b2c3d4e5f-1280.jpg')
  })

  it('is found from the list of a frame', () => {
    openList(PICTURE, (id) => `../../../hi/story/event/${id}/`)
    expect(from('embed/hi/story/')).toBe('/pictures/landing.0a1b2c3d4e5f-320.jpg')
  })
})

describe('a picture in the list', () => {
  it('is the smallest file, and comes when it is near', () => {
    openList(PICTURE)
    const image = screen.getByRole('img', { name: 'A lander on the Moon' })
    expect(image).toHaveAttribute('src', '../../pictures/landing.0a1b2c3d4e5f-320.jpg')
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(image).toHaveAttribute('width')
  })

  it('changes nothing of an event without one', () => {
    openList(undefined)
    expect(document.querySelector('picture')).toBeNull()
    expect(document.querySelector('p[class*=pictured]')).toBeNull()
  })
})

describe('a picture in brief', () => {
  const openBrief = (picture: unknown, framed: boolean) => {
    const index = storyWith(picture)
    renderInLanguage('en', <TurningPoints index={index} events={framed ? index.events : null} />)
  }

  it('stands beside the source, small, where the list is folded', () => {
    openBrief(PICTURE, true)
    const image = screen.getByRole('img', { name: 'A lander on the Moon' })
    expect(image).toHaveAttribute('src', '../../pictures/landing.0a1b2c3d4e5f-320.jpg')
    expect(image.closest('p')).toHaveTextContent(/PIB/)
  })

  it('is left to the list where that stands below, and nothing is there where the event has none', () => {
    openBrief(PICTURE, false)
    expect(screen.queryByRole('img', { name: 'A lander on the Moon' })).toBeNull()
    openBrief(undefined, true)
    expect(document.querySelector('picture')).toBeNull()
  })

  it('has its room in the height that a frame promises', () => {
    const language = { locale: 'en', t: createTranslator(en) } as const
    const heightOf = (picture: unknown) =>
      promisedHeights(storyWith(picture), language, 'order')[0]?.height ?? 0
    expect(heightOf(PICTURE) - heightOf(undefined)).toBeGreaterThan(30)
    expect(heightOf(PICTURE) - heightOf(undefined)).toBeLessThan(80)
  })
})
