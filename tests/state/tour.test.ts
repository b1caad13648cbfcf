import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utcDay } from '../../src/domain/calendar.ts'
import type { TourStep } from '../../src/domain/story.ts'
import { initialView, reduceView } from '../../src/state/reduceView.ts'
import { expandStep, foldStep, isShown, walkTo } from '../../src/state/tour.ts'
import type { ViewState } from '../../src/state/viewState.ts'
import { formatViewUrl, parseViewUrl } from '../../src/state/viewUrl.ts'
import { anyIntent, anyView } from '../fixtures/anyView.ts'

const step = (event: string, window: string | null, person: string[] = []): TourStep => ({
  caption: { hi: 'कैप्शन', en: 'Caption' },
  event,
  window,
  filters: { person, office: [], forum: [], status: [] },
})
const TOUR = [step('talks', '2023-04/2023-12'), step('change', null, ['modi', 'putin']), step('summit', null)]

const initial = initialView('en')
const at = (number: number, state: ViewState = initial): ViewState => {
  const intent = walkTo(TOUR, number)
  return intent ? reduceView(state, intent) : state
}
const reopened = (state: ViewState) =>
  expandStep(parseViewUrl(formatViewUrl(foldStep(state, TOUR)), state.locale), TOUR)

describe('a walk through the story', () => {
  it('shows a step as a view: its window to the last day, its filters, its event', () => {
    expect(at(1)).toMatchObject({
      step: 1,
      event: 'talks',
      window: { start: utcDay(2023, 4, 1), end: utcDay(2024, 1, 1) },
    })
    expect(at(2)).toMatchObject({ window: null, event: 'change', filters: { person: ['modi', 'putin'] } })
  })

  it('has in its address the number of the step alone, and opens there again', () => {
    for (const number of [1, 2, 3]) {
      expect(formatViewUrl(foldStep(at(number), TOUR))).toBe(`?step=${number}`)
      expect(reopened(at(number))).toEqual(at(number))
    }
  })

  it('keeps language, theme and way of viewing, and leaves nothing of the step before', () => {
    const dark = reduceView(reduceView(initial, { type: 'setTheme', theme: 'dark' }), {
      type: 'setView',
      view: 'order',
    })
    expect(at(3, at(2, dark))).toEqual(at(3, dark))
    expect(formatViewUrl(foldStep(at(3, dark), TOUR))).toBe('?view=order&step=3&theme=dark')
  })

  it('is not left by what the reader does of his own: the step stays, and the next shows all of itself', () => {
    fc.assert(
      fc.property(fc.array(anyIntent.filter(({ type }) => type !== 'walk' && type !== 'endWalk')), (own) => {
        const strayed = own.reduce(reduceView, at(2))
        expect(strayed.step).toBe(2)
        const { locale, theme, view } = strayed
        expect(at(3, strayed)).toEqual({ ...at(3), locale, theme, view })
      }),
    )
  })

  it('ends without moving anything', () => {
    expect(reduceView(at(2), { type: 'endWalk' })).toEqual({ ...at(2), step: null })
    expect(reduceView(initial, { type: 'endWalk' })).toBe(initial)
  })

  it('leaves a step that it does not have as it was asked for, so that the page can say so', () => {
    expect(walkTo(TOUR, 4)).toBeNull()
    expect(walkTo([], 1)).toBeNull()
    const asked = parseViewUrl('?step=9', 'en')
    expect(expandStep(asked, TOUR)).toBe(asked)
    expect(asked.step).toBe(9)
    for (const nonsense of ['0', '-1', '03', '1.5', 'x', '', '1000'])
      expect(parseViewUrl(`?step=${nonsense}`, 'en').step, nonsense).toBeNull()
  })

  it('knows whether the reader still sees the step', () => {
    expect(isShown(at(2), TOUR)).toBe(true)
    expect(isShown(reduceView(at(2), { type: 'selectEvent', event: null }), TOUR)).toBe(false)
    expect(isShown(reduceView(at(2), { type: 'setTheme', theme: 'dark' }), TOUR)).toBe(true)
    expect(isShown(initial, TOUR)).toBe(false)
  })

  it('opens any view again as it was left, where it asks for anything', () => {
    fc.assert(
      fc.property(anyView, (state) => {
        const view = { ...state, query: '' }
        fc.pre(view.window === null || view.window.start % 864e5 === 0)
        const again = reopened(view)
        if (view.step === null || foldStep(view, TOUR) === view)
          expect(expandStep(again, TOUR)).toEqual(again)
        expect(reopened(again)).toEqual(again)
      }),
    )
  })
})
