import { expect, test } from 'vitest'
import { keepPromise } from '../../src/embed/keepPromise.ts'

/*
 * A page of which a test says how tall each part is; no engine lays it out here, so the height of the whole is the sum of
 * what is neither folded away nor held lower.
 */
interface Parts {
  readonly above: number
  readonly chart?: number
  readonly brief?: readonly number[]
  readonly folded?: boolean
}

function makePage({ above, chart = 0, brief = [], folded = true }: Parts) {
  document.body.innerHTML = `<div id="app"><main data-view="auto" ${folded ? 'data-folded="true"' : ''}>
    <div data-part="stage"><section data-part="chart"></section>
    <ol>${brief.map((_, at) => `<li data-moment="e${at}"></li>`).join('')}</ol>
    <button data-part="unfold"></button></div></main></div>`
  const page = document.querySelector<HTMLElement>('#app') ?? document.body
  page.dataset['heights'] = JSON.stringify({
    auto: [
      { from: 0, height: 900 },
      { from: 600, height: 700 },
    ],
  })
  const find = (css: string) => [...page.querySelectorAll<HTMLElement>(css)]
  const [drawing, button] = [...find('[data-part=chart]'), ...find('button')]
  const pixels = (text: string | undefined) => parseFloat(text ?? '') || 0
  const height = () =>
    above +
    Math.min(chart, pixels(drawing?.style.maxBlockSize) || chart) +
    find('li').reduce((sum, item, at) => sum + (item.style.display === 'none' ? 0 : (brief[at] ?? 0)), 0) +
    pixels(button?.style.marginBlockStart) +
    pixels(button?.style.marginBlockEnd)
  Object.defineProperty(drawing, 'offsetHeight', { get: () => chart })
  const main = find('main')[0] ?? page
  main.getBoundingClientRect = () => new DOMRect(0, 0, 0, height())
  const shown = () => find('li').filter(({ style }) => style.display !== 'none').length
  return { page, main, drawing, shown, height }
}

const window600 = (print = false) => ({
  innerWidth: 600,
  matchMedia: () => ({ matches: print }) as MediaQueryList,
}) // what is asked of it

test('EMB-8: what is short of the promise leaves room, and the width chooses the promise', () => {
  const { page, height } = makePage({ above: 100, brief: [100, 100] })
  keepPromise(page, window600())
  expect(height()).toBe(700)
  keepPromise(page, { ...window600(), innerWidth: 390 })
  expect(height()).toBe(900)
})

test('EMB-8: what would be more is folded: the last events of the brief, never the first', () => {
  const { page, shown, height } = makePage({ above: 300, brief: [150, 150, 150, 150] })
  keepPromise(page, window600())
  expect([shown(), height()]).toEqual([2, 700])
  const crowded = makePage({ above: 800, brief: [150, 150] })
  keepPromise(crowded.page, window600())
  expect(crowded.shown()).toBe(1)
})

test('EMB-2: where the page around lets a frame grow no taller than this, what would be more is folded, too', () => {
  const { page, shown, height } = makePage({ above: 300, brief: [150, 150, 150, 150] })
  keepPromise(page, window600(), 500)
  expect([shown(), height()]).toEqual([1, 500])
  keepPromise(page, window600(), 1000)
  expect([shown(), height()], 'and it is no promise of that height').toEqual([2, 700])
})

test('EMB-8: a chart under something tall scrolls, but not for a few pixels, which would only hold a finger', () => {
  const tall = makePage({ above: 200, chart: 600 })
  keepPromise(tall.page, window600())
  expect([tall.height(), tall.drawing?.style.overflowY]).toEqual([700, 'auto'])
  const little = makePage({ above: 110, chart: 600 })
  keepPromise(little.page, window600())
  expect(little.drawing?.style.overflowY).toBe('')
  expect(little.height(), 'the margins give what is over').toBe(700)
})

test('unfolded, or on paper, the page is as tall as it likes, and all of the brief is back', () => {
  const { page, main, shown, height } = makePage({ above: 300, brief: [150, 150, 150, 150] })
  keepPromise(page, window600())
  keepPromise(page, window600(true))
  expect([shown(), height()]).toEqual([4, 900])
  keepPromise(page, window600())
  expect(shown()).toBe(2)
  delete main.dataset['folded']
  keepPromise(page, window600())
  expect([shown(), height()]).toEqual([4, 900])
})
