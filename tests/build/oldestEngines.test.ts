import fc from 'fast-check'
import postcss from 'postcss'
import { describe, expect, it } from 'vitest'
import { addNewer, NEWER_OF_LISTS } from '../../src/app/newerBuiltins.ts'
import { flattenLayers } from '../../src/build/flattenLayers.ts'
import { OLDEST_ENGINES, STYLE_TARGET } from '../../src/build/oldestEngines.ts'
import { findTooNew } from '../fixtures/engineLevel.ts'
import { readFiles } from '../fixtures/sourceTree.ts'

const found = (code: string, brought?: readonly string[]) => findTooNew({ path: 'planted.js', code }, brought)

describe('what the oldest engines do not know is found in a script', () => {
  it.each([
    ['a method of lists', 'x.toSorted()', 'calls toSorted'],
    ['one that Firefox alone lacks', 'x.findLast(f)', 'calls findLast'],
    ['a static method', 'Promise.withResolvers()', 'calls withResolvers'],
    ['a static method of the DOM', 'AbortSignal.any([a])', 'calls AbortSignal.any'],
    ['a method of elements', 'element.checkVisibility()', 'calls checkVisibility'],
    ['a function of the window', 'structuredClone(x)', 'calls structuredClone'],
    ['a function that Safari lacks', 'requestIdleCallback(f)', 'calls requestIdleCallback'],
    ['a class of the window', 'new CloseWatcher()', 'calls CloseWatcher'],
    ['syntax of ES2023 and later', '/[\\p{L}--[a-z]]/v', 'is not ES2022'],
    ['syntax of ES2022 that Safari got late', 'class A { static { f() } }', 'a static block'],
    ['a lookbehind', 'x.match(/(?<=a)b/)', 'a lookbehind'],
  ])('%s: %s', (_what, code, sentence) => {
    expect(found(code)).toHaveLength(1)
    expect(found(code)[0]).toContain(sentence)
  })

  it.each([
    [
      'what all of them have',
      'x.at(-1); x.flatMap(f); Object.hasOwn(x, y); x.replaceAll(a, b); new ResizeObserver(f)',
    ],
    ['what is asked for first', "'checkVisibility' in x && x.checkVisibility(); navigator.share?.(x)"],
    ['what is asked for by its type', "typeof structuredClone === 'function' && structuredClone(x)"],
    ['what a page does without', 'if (!window.requestIdleCallback) return1; requestIdleCallback(f)'],
  ])('and nothing else: %s', (_what, code) => {
    expect(found(code)).toEqual([])
  })

  it('what a page brings along is no longer missing, and only that', () => {
    expect(found('x.toSorted(); x.toSpliced()', ['toSorted'])).toEqual([
      'planted.js calls toSpliced, which not all of the oldest engines have',
    ])
  })
})

describe('what the page brings along does what the engines’ own does', () => {
  it('lists are ordered, turned and searched from their end the same', () => {
    const { toSorted, toReversed, findLast, findLastIndex } = NEWER_OF_LISTS
    const byTens = (a: number, b: number) => Math.floor(a / 10) - Math.floor(b / 10)
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 })),
        fc.integer({ min: 0, max: 99 }),
        (list, from) => {
          const before = [...list]
          expect(toSorted.call(list)).toEqual(list.toSorted())
          expect(toSorted.call(list, byTens as never)).toEqual(list.toSorted(byTens))
          expect(toReversed.call(list)).toEqual(list.toReversed())
          const test = (value: unknown, at: number) => Number(value) > from && at > 1
          expect(findLast.call(list, test)).toEqual(list.findLast(test))
          expect(findLastIndex.call(list, test)).toBe(list.findLastIndex(test))
          expect(list).toEqual(before)
        },
      ),
    )
  })

  it('it is added where it is missing, unseen, and nowhere else', () => {
    const bare = { toSorted: 'its own' }
    addNewer(bare)
    expect(bare.toSorted).toBe('its own')
    expect(Object.keys(bare)).toEqual(['toSorted'])
    expect('findLast' in bare).toBe(true)
  })
})

describe('the style sheet without its layers', () => {
  const flat = (css: string) =>
    postcss([flattenLayers()]).process(css, { from: undefined }).css.replace(/\s+/g, ' ')

  it('lets the parts win over the page, however exact the page is', () => {
    expect(
      flat('@layer reset, page, parts;@layer page{:root:lang(en) :lang(hi){a:b}}@layer parts{.x{a:c}}'),
    ).toBe(':where(:root:lang(en) :lang(hi)){a:b}.x{a:c}')
  })

  it('keeps pseudo-elements, lists of selectors and rules inside conditions', () => {
    expect(flat('@layer reset{*,*::before{a:b}@media print{:is(a,b):not(.c,.d){a:b}}}')).toBe(
      ':where(*),:where(*)::before{a:b}@media print{:where(:is(a,b):not(.c,.d)){a:b}}',
    )
  })

  it('no file of ours uses a layer that is not known to it', () => {
    const layers = readFiles('src', /\.css$/).flatMap(({ code }) =>
      [...code.matchAll(/@layer (\w+) \{/g)].map(([, name]) => name),
    )
    expect(new Set(layers)).toEqual(new Set(['tokens', 'reset', 'page', 'parts', 'late']))
  })
})

it('the style sheet is lowered for the engines that are written down', () => {
  expect(STYLE_TARGET).toContain(`chrome${OLDEST_ENGINES.chrome}`)
  expect(STYLE_TARGET).toContain(`ios${OLDEST_ENGINES.safari_ios}`)
  expect(STYLE_TARGET).toContain(`firefox${OLDEST_ENGINES.firefox}`)
})
