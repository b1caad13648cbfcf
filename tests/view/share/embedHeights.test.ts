import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatHeightCss, type HeightStep } from '../../../src/view/share/embedHeights.ts'
import { heightAt } from '../../fixtures/heightAt.ts'

const anySteps = fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { maxLength: 6 }).chain((widths) =>
  fc
    .array(fc.integer({ min: 120, max: 2_000 }), {
      minLength: widths.length + 1,
      maxLength: widths.length + 1,
    })
    .map((heights) =>
      [0, ...widths.toSorted((a, b) => a - b)].map((from, at) => ({ from, height: heights[at] ?? 120 })),
    ),
)

/** What a browser makes of the formula at a container width. */
function compute(css: string, width: number): number {
  const [, first = '', terms = ''] = /^(?:calc\()?(\d+)px(.*?)\)?$/.exec(css) ?? []
  const clamps = [...terms.matchAll(/clamp\((-?\d+)(?:px)?,\((.+?) - (.+?)\)\*9999,(-?\d+)(?:px)?/g)]
  const length = (text: string) => (text === '100cqw' ? width : Number.parseFloat(text))
  return clamps.reduce((sum, [, low, a = '', b = '', high]) => {
    const value = (length(a) - length(b)) * 9999
    return sum + Math.max(Number(low), Math.min(value, Number(high)))
  }, Number(first))
}

test('one CSS length says the height of every width', () => {
  fc.assert(
    fc.property(anySteps, fc.integer({ min: 0, max: 2_200 }), (steps, width) => {
      const css = formatHeightCss(steps)
      const far = steps.every(({ from }) => width !== from - 1)
      // Within the pixel before a step the formula is on its way.
      if (far || width === 0) expect(compute(css, width), css).toBe(heightAt(steps, width))
    }),
  )
})

test('the length is written so that a style attribute can hold it', () => {
  const steps: readonly HeightStep[] = [
    { from: 0, height: 760 },
    { from: 480, height: 680 },
    { from: 640, height: 720 },
  ]
  expect(formatHeightCss(steps)).toBe(
    'calc(760px + clamp(-80px,(479px - 100cqw)*9999,0px) + clamp(0px,(100cqw - 639px)*9999,40px))',
  )
  expect(formatHeightCss([{ from: 0, height: 700 }])).toBe('700px')
})
