import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lateClasses, splitSheet } from '../../src/build/splitSheet.ts'

const LATE = new Set(['card', 'help'])

describe('the style sheet of a page that wakes up later', () => {
  test.each([
    ['a part that no served page has comes later', '.item{a:b}.card{a:b}', '.item{a:b}', '.card{a:b}'],
    ['with what lies in it', '.page .card>a{a:b}', '', '.page .card>a{a:b}'],
    ['a rule of both is in both, for its own', '.item,.card{a:b}', '.item{a:b}', '.card{a:b}'],
    [
      'what is asked of the window is asked in both',
      '@media print{.item{a:b}.help{a:b}}@supports (a:b){.card{a:b}}',
      '@media print{.item{a:b}}',
      '@media print{.help{a:b}}@supports (a:b){.card{a:b}}',
    ],
    ['what has no such class is there from the start', '.item:not(.card){a:b}', '.item:not(.card){a:b}', ''],
    ['a longer name is another', '.cards{a:b}', '.cards{a:b}', ''],
    [
      'animations and fonts are there from the start',
      '@font-face{src:url(a)}@keyframes card{0%{a:b}}.card{a:b}',
      '@font-face{src:url(a)}@keyframes card{0%{a:b}}',
      '.card{a:b}',
    ],
  ])('%s', (_, css, served, late) => expect(splitSheet(css, LATE)).toEqual({ served, late }))
})

describe('what no served page has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samayrekha-sheets-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const sheet = (name: string, css: string): string => {
    writeFileSync(join(folder, name), css)
    return join(folder, name)
  }

  test('is what stands in the late layer alone, named as on the pages', () => {
    const component = sheet(
      'EventCard.module.css',
      '@layer parts { .top { a: b } .page.open { a: b } } @layer late { .page .card { a: b } @media print { .top .help { a: b } } }',
    )
    const plain = sheet('plain.css', '@layer late { .crumb { a: b } }')
    expect([...lateClasses([component, plain])]).toEqual(['ECcard', 'EChelp', 'crumb'])
  })
})
