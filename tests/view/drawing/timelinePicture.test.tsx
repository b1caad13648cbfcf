import { legendWords } from '../../../src/i18n/legendWords.ts'
import { wordSources } from '../../../src/i18n/wordSources.ts'
import { describe, expect, test } from 'vitest'
import { inLanguage, type Locale, isBuiltIn } from '../../../src/domain/text.ts'
import { en } from '../../../src/i18n/en.ts'
import { hi } from '../../../src/i18n/hi.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { measureByTable } from '../../../src/layout/widthTable.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { pictureAlt } from '../../../src/view/drawing/sharedPicture.ts'
import { drawShare, drawTimeline, type PictureRequest } from '../../../src/view/drawing/timelinePicture.ts'
import { makeStory, type StoryPart } from '../../fixtures/makeStory.ts'

const WORDS = { hi: createTranslator(hi), en: createTranslator(en) }

function request(part: StoryPart, more: Partial<PictureRequest> = {}, locale: Locale = 'en'): PictureRequest {
  const index = indexStory(makeStory(part))
  const table = measureByTable(locale)
  return {
    index,
    events: index.events,
    filters: '',
    language: { locale, t: WORDS[isBuiltIn(locale) ? locale : 'en'] },
    theme: 'light',
    address: 'https://timeline.example/en/story/',
    measure: (text, size) => (table(text, 'label') * size) / 13,
    ...more,
  }
}

/** Parses as strictly as a browser that opens the file. */
function parse(svg: string): SVGElement {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('')
  return document.documentElement as unknown as SVGElement // the root of an SVG file
}

const texts = (svg: SVGElement) =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')

/** Everything the picture says, its lines joined. */
const said = (svg: SVGElement) => texts(svg).join(' ')

const drawn = (svg: SVGElement) =>
  svg.querySelectorAll('[data-mark]').length +
  [...svg.querySelectorAll('[data-cluster]')].reduce(
    (sum, each) => sum + Number(each.getAttribute('data-count')),
    0,
  )

const days = (count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    date: `2024-06-${String(first + (at % 28)).padStart(2, '0')}`,
  }))

describe('the timeline as a picture', () => {
  test('draws every event of its period alone or in a counted pile, and counts those outside', () => {
    const svg = parse(
      drawTimeline(
        request({
          events: [
            ...days(200),
            { id: 'before', date: '1971-08-09' },
            { id: 'span', date: '2024-03-01/2024-03-20' },
          ],
        }),
      ),
    )
    expect(drawn(svg)).toBe(201)
    expect(said(svg)).toContain('Outside the picture: 1 earlier, 0 later.')
  })

  test('shows the whole period of the filtered events, and says which filters are on', () => {
    const whole = request({ events: days(30) })
    const svg = parse(drawTimeline({ ...whole, events: whole.events.slice(0, 3), filters: 'Vladimir Putin' }))
    expect(drawn(svg)).toBe(3)
    expect(said(svg)).toContain('3 events')
    expect(said(svg)).toContain('Filtered by Vladimir Putin')
  })

  test('draws what is only announced hollow, as its legend says, also where its day is not known', () => {
    const story = { events: [{ id: 'soon', date: '2024-06', status: 'announced' as const }] }
    const svg = parse(drawTimeline(request(story)))
    const paper = svg.querySelector(':scope > rect')?.getAttribute('fill')
    expect(svg.querySelector('[data-mark=soon] > path')?.getAttribute('fill')).toBe(paper)
  })

  test('fits its axis to events that all lie outside the story’s period', () => {
    const svg = parse(drawTimeline(request({ events: [{ id: 'treaty', date: '1971-08-09' }] })))
    expect(drawn(svg)).toBe(1)
    expect(said(svg)).toContain('1971')
  })

  test('writes hostile text as text, whatever signs are in it', () => {
    const hostile = `</text><script>alert(1)</script> & "quoted" 'too' ]]> \u0000\u0007\uD800`
    const story = { events: [{ id: 'a', importance: 1 as const, title: { hi: hostile, en: hostile } }] }
    for (const svg of [
      drawTimeline(request(story, { filters: hostile, address: hostile })),
      drawShare(request(story)),
    ]) {
      const root = parse(svg)
      expect(root.querySelector('script')).toBeNull()
      expect(root.querySelector('desc')?.textContent).toContain(
        `</text><script>alert(1)</script> & "quoted" 'too' ]]>`,
      )
    }
  })

  test('stands by itself: no script, no style sheet, no file it loads', () => {
    const svg = drawTimeline(request({ events: days(5) }))
    const root = parse(svg)
    expect(root.querySelectorAll('script, style, image, use, foreignObject, a').length).toBe(0)
    expect(svg.match(/(?:href|src|url\((?!#))/g)).toBeNull()
  })

  test.each(['hi', 'en'] as const)('keeps the order of a published graphic (%s)', (locale) => {
    const asked = request({ events: days(5) }, {}, locale)
    const { story } = asked.index
    const t = WORDS[locale]
    const text = said(parse(drawTimeline(asked)))
    const order = [
      inLanguage(story.headline, locale),
      t('scopeLine', { count: 5, range: '' }).split(',')[0] ?? '',
      legendWords(locale).heading,
      t('noteHeading'),
      wordSources(story, t),
      t('credit', { site: t('siteName') }),
      t('dataVersion', { version: story.dataVersion }),
      story.licence.name,
      'https://timeline.example/en/story/',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(
      places.every((place) => place >= 0),
      order[places.indexOf(-1)],
    ).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('is at least 1200 by 675, and the shared one exactly that', () => {
    const size = (svg: SVGElement) => [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]
    const [width = 0, height = 0] = size(parse(drawTimeline(request({ events: days(1) }))))
    expect(width).toBe(1200)
    expect(height).toBeGreaterThanOrEqual(675)
    expect(size(parse(drawShare(request({ events: days(40) }))))).toEqual([1200, 675])
  })

  test('is dark when asked, and the same twice', () => {
    const asked = request({ events: days(9) }, { theme: 'dark' })
    expect(parse(drawTimeline(asked)).querySelector('rect')?.getAttribute('fill')).toBe('#15171c')
    expect(drawTimeline(asked)).toBe(drawTimeline(asked))
  })

  test('names its period, the number of events and the latest that took place, for those who do not see it', () => {
    const asked = request({
      events: [
        { id: 'before', date: '2000-10-03', status: 'context' },
        { id: 'a', date: '2024-12-10', title: { hi: 'सत्र', en: 'The session' } },
        { id: 'b', date: '2026-01-10', status: 'announced' },
      ],
    })
    const alt = pictureAlt(asked)
    // Those in the period that it names; the picture says in words how many were before.
    expect(alt).toContain('2 events, April 2023 – February 2026')
    for (const picture of [drawTimeline(asked), drawShare(asked)])
      expect(said(parse(picture)).replaceAll('\u00A0', ' ')).toContain(
        '1 event, December 2024 · 1 earlier · 1 announced for 2026',
      )
    expect(alt).toMatch(/\d{4}/)
    expect(alt).toContain('10 December 2024: The session')
    expect(parse(drawTimeline(asked)).querySelector('desc')?.textContent).toBe(alt)
  })
})

describe('the picture of a shared link', () => {
  test('shows the headline, a shape for each event of the period, and the turning points, in letters that survive a phone', () => {
    const asked = request({
      events: [
        ...days(20),
        { id: 'first', date: '2023-05-01', importance: 1, title: { hi: 'क', en: 'The first turn' } },
        { id: 'next', date: '2025-11-01', importance: 1, title: { hi: 'ख', en: 'The next turn' } },
      ],
    })
    const svg = parse(drawShare(asked))
    expect(drawn(svg)).toBe(22)
    expect(said(svg)).toContain('The first turn')
    expect(said(svg)).toContain('The next turn')
    // Shown 400 px wide a picture of 1200 keeps a third of its size: nothing may be under 8 px.
    for (const text of svg.querySelectorAll('text')) {
      const zoom = Number(
        /scale\((.+)\)/.exec(text.closest('[transform*=scale]')?.getAttribute('transform') ?? '')?.[1] ?? 1,
      )
      expect((Number(text.getAttribute('font-size')) * zoom) / 3).toBeGreaterThanOrEqual(8)
    }
  })

  test('has the eras of a story over its lanes, as the page has', () => {
    const eras = [{ id: 'thaw', title: { hi: 'नरमी', en: 'The thaw' }, date: '2023-06/2025-06' }]
    const events = [{ id: 'a', date: '2024-06-01', importance: 1 as const, forum: 'irigc-mmtc' }]
    const yOf = (svg: SVGElement) =>
      Number(/ ([\d.]+)\)/.exec(svg.querySelector('[data-mark]')?.getAttribute('transform') ?? '')?.[1])
    const [bare, told] = [{ events }, { events, eras }].map((parts) => parse(drawShare(request(parts))))
    expect(bare && said(bare)).not.toContain('The thaw')
    expect(told && said(told)).toContain('The thaw')
    const heading = [...(told?.querySelectorAll('text') ?? [])].find(
      ({ textContent }) => textContent === 'The thaw',
    )
    expect(Number(heading?.getAttribute('y'))).toBeLessThan(told ? yOf(told) : 0)
  })

  test('gives its lanes the room that no label needs, up to half as much again as they have at least', () => {
    const turn = (id: string, date: string, forum: string) => ({ id, date, forum, importance: 1 as const })
    const asked = request({
      events: [turn('a', '2023-06-01', 'irigc-mmtc'), turn('b', '2025-06-01', 'annual-summit')],
    })
    const marks = [...parse(drawShare(asked)).querySelectorAll('[data-mark]')]
    const [first = 0, second = 0] = marks.map((mark) =>
      Number(/ ([\d.]+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
    )
    expect(second - first).toBe(14)
  })

  test('says the day of a turning point, and not the hour, for which there is no room', () => {
    const at = (id: string, date: string) => ({
      id,
      date,
      importance: 1 as const,
      title: { hi: 'क', en: `The ${id} launch` },
    })
    const timezone = { offset: '+05:30', name: { hi: 'भारतीय समय', en: 'IST' } }
    const events = [
      at('first', '2023-08-23T18:04+05:30'),
      at('next', '2025-01-16T06:20+05:30'),
      at('last', '2025-06-25T12:01+05:30'),
    ]
    const whole = said(parse(drawShare(request({ events, timezone }))))
    for (const words of ['23 Aug 2023', '16 Jan 2025', '25 Jun 2025', 'The last launch'])
      expect(whole).toContain(words)
    expect(whole).not.toContain('pm')
  })
})
