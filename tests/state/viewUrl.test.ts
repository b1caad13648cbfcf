import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, utcDay } from '../../src/domain/calendar.ts'
import { initialView } from '../../src/state/reduceView.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import type { TimeWindow, ViewState } from '../../src/state/viewState.ts'
import { formatViewUrl, knownOnly, parseViewUrl } from '../../src/state/viewUrl.ts'
import { anyView } from '../fixtures/anyView.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const initial = initialView('hi')
const parsed = (search: string): ViewState => parseViewUrl(search, 'hi')

/** What an address says of a window: days, and minutes where it is shorter than a day. */
const unitOf = ({ start, end }: TimeWindow): number => (end - start < DAY_MS ? 60_000 : DAY_MS)
const floorTo = (unit: number, at: number): number => Math.floor(at / unit) * unit

describe('an address', () => {
  it('says nothing when the reader has asked for nothing', () => {
    expect(formatViewUrl(initial)).toBe('')
    expect(parsed('')).toEqual(initial)
    expect(parsed('?')).toEqual(initial)
  })

  it('says everything the reader has asked for, in one order', () => {
    const state: ViewState = {
      locale: 'hi',
      view: 'order',
      window: { start: utcDay(2024, 7, 1), end: utcDay(2026, 1, 1) },
      filters: {
        person: ['putin', 'rajnath'],
        office: ['ru-defence-minister'],
        forum: ['sco'],
        status: ['announced', 'held'],
      },
      query: 'S-400 मॉस्को',
      event: 'irigc-mmtc-22-new-delhi-2025',
      theme: 'dark',
      asOf: utcDay(2025, 11, 10),
      disputed: true,
      step: 3,
    }
    const address =
      '?view=order&from=2024-07-01&to=2025-12-31&person=putin&person=rajnath' +
      '&office=ru-defence-minister&forum=sco&status=announced&status=held&disputed=1' +
      '&q=S-400+%E0%A4%AE%E0%A5%89%E0%A4%B8%E0%A5%8D%E0%A4%95%E0%A5%8B&event=irigc-mmtc-22-new-delhi-2025' +
      '&asof=2025-11-10&step=3&theme=dark'
    expect(formatViewUrl(state)).toBe(address)
    expect(parsed(address)).toEqual(state)
  })

  it('has days that are both inside the window: a window of one day names it twice', () => {
    const { window } = parsed('?from=2024-12-10&to=2024-12-10')
    expect(window).toEqual({ start: utcDay(2024, 12, 10), end: utcDay(2024, 12, 11) })
  })

  it('says minutes of the story’s clock where the window is shorter than a day, and takes them', () => {
    const window = { start: Date.parse('2023-08-23T17:30Z'), end: Date.parse('2023-08-23T18:30Z') }
    const address = '?from=2023-08-23T17%3A30&to=2023-08-23T18%3A29'
    expect(formatViewUrl({ ...initial, window })).toBe(address)
    expect(parsed(address).window).toEqual(window)
    expect(parsed('?from=2023-08-23T17:30&to=2023-08-23').window).toEqual({
      start: window.start,
      end: utcDay(2023, 8, 24),
    })
    for (const end of ['2023-08-23T17:29', '2023-08-23T18:30Z', '2023-08-23T25:00', '2023-08-23T18'])
      expect(parsed(`?from=2023-08-23T17:30&to=${end}`).window).toBeNull()
  })

  it('widens a window to whole days', () => {
    const window = { start: utcDay(2024, 12, 10) + 1, end: utcDay(2024, 12, 11) + 1 }
    expect(formatViewUrl({ ...initial, window })).toBe('?from=2024-12-10&to=2024-12-11')
  })
})

describe('an address from anywhere', () => {
  const nonsense = [
    'view=map',
    'from=2024-12-10',
    'to=2024-12-10',
    'from=2024-12-10&to=2024-12-09',
    'from=2023-02-29&to=2024-12-10',
    'from=2024-12&to=2025-01',
    'from=2024-12-10~&to=2025-01-01',
    'from=2024-11-XX&to=2025-01-01',
    'person=%3Cscript%3E',
    'person=UPPER',
    `forum=${'x'.repeat(65)}`,
    'status=../held',
    'event=../admin',
    'theme=pink',
    'asof=2025-11',
    'asof=2025-11-31',
    'disputed=yes',
    'office=../x',
    '__proto__=1&constructor=2',
    'q=',
    '%E0%A4%A',
    '&&==&',
  ]

  it.each(nonsense)('drops what it does not know: %s', (search) => {
    const { query, ...rest } = parsed(`?${search}`)
    expect({ ...rest, query: query && '' }).toEqual(initial)
  })

  it('keeps what it knows beside what it does not', () => {
    expect(parsed('?status=held&status=HAPPENED&view=map&theme=dark')).toEqual({
      ...initial,
      filters: { person: [], office: [], forum: [], status: ['held'] },
      theme: 'dark',
    })
  })

  it('is read whatever it is, and then written and read the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const state = parsed(search)
        expect(parsed(formatViewUrl(state))).toEqual(state)
      }),
    )
  })

  it('is cut when it is endless', () => {
    const many = Array.from({ length: 500 }, (_, count) => `person=p${count}`).join('&')
    expect(parsed(`?${many}`).filters.person).toHaveLength(100)
    expect(parsed(`?q=${'a'.repeat(1e6)}`).query).toHaveLength(200)
  })
})

describe('any view a reader can get to', () => {
  it('is shown again by its address, its window widened to whole days', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        const window = state.window && {
          start: floorTo(unitOf(state.window), state.window.start),
          end: floorTo(unitOf(state.window), state.window.end - 1) + unitOf(state.window),
        }
        expect(parseViewUrl(formatViewUrl(state), state.locale)).toEqual({ ...state, window })
      }),
      { numRuns: 300 },
    )
  })
})

const rename = (from: string, to: string) => (params: URLSearchParams) =>
  new URLSearchParams(params.toString().replaceAll(`${from}=`, `${to}=`))
const renamePerson = rename('minister', 'who')
const renameWho = rename('who', 'person')

describe('an address of an older version', () => {
  it.each(['।', '.', ')', '…', '”।', ' ', ').'])(
    'a link that a messenger has added “%s” to is read all the same',
    (stuck) => {
      expect(parsed(`?status=held&event=talks${stuck}`)).toEqual(parsed('?status=held&event=talks'))
      expect(parsed(`?event=talks&person=putin${encodeURIComponent(stuck)}`)).toEqual(
        parsed('?event=talks&person=putin'),
      )
      expect(parsed(`?asof=2025-11-10${stuck}`)).toEqual(parsed('?asof=2025-11-10'))
      expect(parsed(`?q=U.S.`).query).toBe('U.S.')
    },
  )

  it('is upgraded step by step from the version it says', () => {
    const upgrades = [renamePerson, renameWho]
    expect(parseViewUrl('?minister=putin', 'hi', upgrades).filters.person).toEqual(['putin'])
    expect(parseViewUrl('?v=1&who=putin', 'hi', upgrades).filters.person).toEqual(['putin'])
    expect(parseViewUrl('?v=2&person=putin', 'hi', upgrades).filters.person).toEqual(['putin'])
  })

  it('is read as it stands when it claims to be newer than the page, or claims nonsense', () => {
    expect(parseViewUrl('?v=9&person=putin', 'hi', [renameWho]).filters.person).toEqual(['putin'])
    expect(parseViewUrl('?v=-1&who=putin', 'hi', [renameWho]).filters.person).toEqual(['putin'])
  })
})

describe('a link to what the story does not have', () => {
  const index = indexStory(makeStory({ events: [{ id: 'talks' }] }))

  it('loses the unknown people, forums, statuses and event, and keeps the rest', () => {
    const state = parsed(
      '?person=nobody&person=vladimir-putin&forum=g20&status=held&status=happened&event=gone&q=x',
    )
    expect(knownOnly(state, index)).toEqual({
      ...state,
      filters: { person: ['vladimir-putin'], office: [], forum: [], status: ['held'] },
      event: null,
    })
  })

  it('is left untouched when the story has it all', () => {
    const state = parsed('?person=vladimir-putin&forum=sco&event=talks')
    expect(knownOnly(state, index)).toBe(state)
  })
})
