import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LATEST_MS, utcDay } from '../../src/domain/calendar.ts'
import { QUERY_LENGTH, cleanQuery, initialView, reduceView } from '../../src/state/reduceView.ts'
import type { ViewIntent, ViewState } from '../../src/state/viewState.ts'
import { anyIntent } from '../fixtures/anyView.ts'

const start = initialView('hi')
const after = (...intents: readonly ViewIntent[]): ViewState => intents.reduce(reduceView, start)

describe('what a reader has asked for', () => {
  it('is nothing at first: the story’s own period, every event, the device’s theme', () => {
    expect(start).toEqual({
      locale: 'hi',
      view: null,
      window: null,
      filters: { person: [], office: [], forum: [], status: [] },
      query: '',
      event: null,
      theme: 'auto',
      asOf: null,
      disputed: false,
      step: null,
    })
  })

  it('adds a value to a facet when it is chosen and drops it when it is chosen again', () => {
    const putin: ViewIntent = { type: 'toggleFacet', facet: 'person', value: 'putin' }
    const modi: ViewIntent = { type: 'toggleFacet', facet: 'person', value: 'modi' }
    expect(after(putin, modi).filters.person).toEqual(['modi', 'putin'])
    expect(after(putin, modi, putin).filters.person).toEqual(['modi'])
  })

  it('is the same in whatever order two values were chosen', () => {
    const sco: ViewIntent = { type: 'toggleFacet', facet: 'forum', value: 'sco' }
    const brics: ViewIntent = { type: 'toggleFacet', facet: 'forum', value: 'brics' }
    expect(after(sco, brics)).toEqual(after(brics, sco))
  })

  it('clears one facet and leaves the others', () => {
    const state = after(
      { type: 'toggleFacet', facet: 'forum', value: 'sco' },
      { type: 'toggleFacet', facet: 'status', value: 'held' },
      { type: 'clearFacet', facet: 'forum' },
    )
    expect(state.filters).toEqual({ person: [], office: [], forum: [], status: ['held'] })
  })

  it('clears filters and search together, and keeps the open card, the window and the theme', () => {
    const window = { start: utcDay(2024, 1, 1), end: utcDay(2025, 1, 1) }
    const state = after(
      { type: 'toggleFacet', facet: 'forum', value: 'sco' },
      { type: 'setQuery', query: 'S-400' },
      { type: 'selectEvent', event: 'talks' },
      { type: 'setWindow', window },
      { type: 'setTheme', theme: 'dark' },
      { type: 'clearAll' },
    )
    expect(state).toEqual({ ...start, event: 'talks', window, theme: 'dark' })
  })

  it('keeps everything when the language changes', () => {
    const before = after({ type: 'setQuery', query: 'पुतिन' }, { type: 'setView', view: 'order' })
    expect(reduceView(before, { type: 'setLocale', locale: 'en' })).toEqual({ ...before, locale: 'en' })
  })
})

describe('a window', () => {
  it('is kept within the years that a record may name', () => {
    const window = { start: utcDay(2024, 1, 1), end: Number.POSITIVE_INFINITY }
    expect(after({ type: 'setWindow', window }).window).toEqual({ start: window.start, end: LATEST_MS })
  })

  it('that is no stretch of time changes nothing', () => {
    const at = utcDay(2024, 1, 1)
    for (const window of [
      { start: at, end: at },
      { start: at, end: at - 1 },
      { start: Number.NaN, end: at },
    ]) {
      expect(reduceView(start, { type: 'setWindow', window })).toBe(start)
    }
  })
})

describe('a search', () => {
  it('keeps the joiners that Hindi is written with and the space the reader has just typed', () => {
    expect(cleanQuery('क्\u200Dष ')).toBe('क्\u200Dष ')
  })

  it('loses control and bidirectional characters and broken pairs', () => {
    expect(cleanQuery('a\u0000\nb\u202Ec\uD800')).toBe('a bc')
  })

  it('is cut between characters, never through one', () => {
    expect(Array.from(cleanQuery('🚢'.repeat(QUERY_LENGTH + 1)))).toHaveLength(QUERY_LENGTH)
  })
})

describe('after any intents', () => {
  it('an intent that changes nothing gives back the very same state', () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { maxLength: 8 }), anyIntent, (intents, last) => {
        const before = intents.reduce(reduceView, start)
        const next = reduceView(before, last)
        if (JSON.stringify(next) === JSON.stringify(before)) expect(next).toBe(before)
      }),
    )
  })
})
