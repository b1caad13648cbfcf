import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { scopeStyles } from '../../src/build/scopeStyles.ts'

const scope = (css: string): string =>
  postcss([scopeStyles()]).process(css, { from: undefined }).css.replace(/\s+/g, ' ').trim()

describe('a style sheet for other people’s pages', () => {
  test.each([
    [
      'says of the document what it says of its container, and gives way to whatever a host says',
      "@layer tokens { :root[data-theme='dark'] { --ink: white } }",
      ":where([data-samayrekha][data-theme='dark']) { --ink: white }",
    ],
    [
      'styles elements inside of the container only, more strongly than a host its elements, by a class of its own or not',
      '@layer page { a { color: blue } }',
      '[data-samayrekha]:not(#_) :where(a) { color: blue }',
    ],
    [
      'keeps a pseudo-element outside of what weighs nothing',
      '@layer page { *::before { animation: none } }',
      ':where([data-samayrekha])::before, [data-samayrekha]:not(#_) :where(*)::before { animation: none }',
    ],
    [
      'lets parts win over both',
      '@layer parts { .card, .head a { top: 0 } }',
      '[data-samayrekha]:not(#_) .card, [data-samayrekha]:not(#_) .head a { top: 0 }',
    ],
    [
      'and so does what a part says of the container itself',
      '@layer parts { :root { text-align: start } }',
      '[data-samayrekha]:not(#_) { text-align: start }',
    ],
    [
      'lets what is in no layer win over all of them, within',
      "@media (forced-colors: none) { [data-tint='0'] { color: red } }",
      "@media (forced-colors: none) { [data-samayrekha]:not(#_#_) [data-tint='0'] { color: red } }",
    ],
    [
      'asks the container for its width, in its letters',
      '@layer parts { @media (min-width: 64rem) { .card { top: 0 } } }',
      '@container samayrekha (min-width: 64em) { [data-samayrekha]:not(#_) .card { top: 0 } }',
    ],
    [
      'asks the window for what is the window’s',
      '@layer parts { @media (max-width: 63.99rem) and (pointer: coarse) { .card { top: 0 } } }',
      '@media (pointer: coarse) { @container samayrekha (max-width: 63.99em) { [data-samayrekha]:not(#_) .card { top: 0 } } }',
    ],
    [
      'measures by the host’s letters and the container’s width, and a dialog by the window',
      '@layer parts { .card { padding: 0.5rem 3vw; margin: calc(1px - 2rem); width: 100vw } }',
      '[data-samayrekha]:not(#_) .card { padding: calc(0.5 * var(--rem)) 3cqi; margin: calc(1px - calc(2 * var(--rem))); width: 100vw }',
    ],
    [
      'leaves out what is about our own pages',
      '@layer page { html { color: red; scroll-padding-block: 1rem } #app::before { top: 0 } :root:not([data-script]) a { top: 0 } }',
      ':where([data-samayrekha]) { color: red }',
    ],
    [
      'leaves out what is for pages that have the window to themselves',
      '@layer parts { @media print { :global(main[data-walk]) .steps { display: none } } }',
      '',
    ],
  ])('%s', (_what, css, scoped) => {
    expect(scope(css)).toBe(scoped)
  })
})
