import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportHeight } from '../../src/embed/reportHeight.ts'

/** A frame whose animation frames come when the test says so. */
function makeFrame({ framed = true, hash = '' } = {}) {
  const sent: { message: unknown; origin: string }[] = []
  const waiting: (() => void)[] = []
  const parent = { postMessage: (message: unknown, origin: string) => void sent.push({ message, origin }) }
  const win = {
    parent,
    self: framed ? {} : parent,
    location: { hash },
    requestAnimationFrame: (act: () => void) => waiting.push(act),
  }
  const paint = () => {
    for (const act of waiting.splice(0)) act()
  }
  return { win, sent, waiting, paint }
}

describe('a framed timeline says its height', () => {
  test('not at all when it is not framed', () => {
    const { win, sent, paint } = makeFrame({ framed: false })
    const report = reportHeight(win, 'hi/a', () => 640)
    report.changed()
    report.answer()
    paint()
    expect(sent).toEqual([])
  })

  test('once, in the next frame, however many things have changed', () => {
    const { win, sent, waiting, paint } = makeFrame()
    const report = reportHeight(win, 'hi/a', () => 640)
    for (let at = 0; at < 50; at++) report.changed()
    expect(sent).toEqual([])
    expect(waiting).toHaveLength(1)
    paint()
    expect(sent).toHaveLength(2)
  })

  test('not again when nothing has changed', () => {
    const { win, sent, paint } = makeFrame()
    const report = reportHeight(win, 'hi/a', () => 640)
    for (let at = 0; at < 5; at++) {
      report.changed()
      paint()
    }
    expect(sent).toHaveLength(2)
  })

  test('at once, without waiting to be painted, when it has something to say for the first time', () => {
    const { win, sent, waiting, paint } = makeFrame()
    let now: number | null = null
    const report = reportHeight(win, 'hi/a', () => now)
    report.now()
    report.answer()
    expect(sent).toEqual([])
    now = 640
    report.now()
    expect(waiting).toHaveLength(0)
    expect(sent).toHaveLength(2)
    report.now()
    report.changed()
    paint()
    expect(sent).toHaveLength(2)
  })

  test('again whenever the page around asks', () => {
    const { win, sent, paint } = makeFrame()
    const report = reportHeight(win, 'hi/a', () => 640)
    report.changed()
    paint()
    report.answer()
    expect(sent).toHaveLength(4)
  })

  test('in whole pixels, rounded up so that nothing is cut', () => {
    const { win, sent, paint } = makeFrame({ hash: '#?secret=abc' })
    reportHeight(win, 'hi/a', () => 640.2).changed()
    paint()
    expect(sent[0]?.message).toMatchObject({ height: 641, secret: 'abc', value: 641 })
  })

  test('with at most two messages for each height that differs from the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { maxLength: 40 }), (heights) => {
        const { win, sent, paint } = makeFrame()
        let now = 0
        const report = reportHeight(win, 'hi/a', () => now)
        let differing = 0
        let before: number | null = null
        for (const height of heights) {
          now = height
          if (Math.ceil(height) !== before) differing++
          before = Math.ceil(height)
          report.changed()
          paint()
        }
        expect(sent.length).toBe(2 * differing)
      }),
    )
  })
})
