import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import { expect, test } from 'vitest'
import { formatHostTheme } from '../../src/build/hostTheme.ts'
import { settleThemes } from '../../src/paint/settleTheme.ts'
import { COLOURS } from '../../src/paint/tokens.ts'
import { fontPath } from '../fixtures/makeFont.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

/* A newsroom's colours, corners and fonts for its other pages, where the components of `samayrekha/react` stand. */

const addressOf = (file: string): string => `./assets/${file.split('/').at(-1)}`
/** What each selector, with the condition around it, says of each token. */
function rulesOf(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  postcss.parse(css).walkRules((rule) => {
    const around = rule.parent && 'params' in rule.parent ? `${rule.parent.params} ` : ''
    const said = rules.get(around + rule.selector) ?? new Map<string, string>()
    rule.walkDecls(({ prop, value }) => void said.set(prop, value))
    rules.set(around + rule.selector, said)
  })
  return rules
}

test('a site without settings of its own has none', () => {
  expect(formatHostTheme({ theme: {}, fonts: [] }, addressOf)).toBeNull()
})

test('each token that the newsroom has settled is said in every theme, and no other', () => {
  const light = { link: '#5b2a86', lanes: ['#0b6e4f'] }
  const css = formatHostTheme({ theme: { light, radius: 9 }, fonts: [] }, addressOf) ?? ''
  const rules = rulesOf(css)
  const colours = settleThemes({ light })
  expect(rules.get('[data-samayrekha]:where([data-samayrekha])')?.get('--link')).toBe('#5b2a86')
  expect(rules.get("[data-samayrekha]:where([data-samayrekha][data-theme='dark'])")?.get('--link')).toBe(
    colours.dark.link,
  )
  // As the container has it whose reader's device decides.
  const dark =
    "(prefers-color-scheme: dark) [data-samayrekha]:where([data-samayrekha]:not([data-theme='light'], [data-theme='contrast']))"
  expect(rules.get(dark)?.get('--lane-0')).toBe(colours.dark.lanes[0])
  const names = new Set([...rules.values()].flatMap((said) => [...said.keys()]))
  expect([...names].toSorted()).toEqual(['--lane-0', '--link', '--radius'])
  expect(css).toContain('--radius: 9px')
  // Else what is ours in a dark theme would lose against what is theirs in the light one.
  for (const [selector, said] of rules)
    if (said.has('--lane-0')) expect([selector, said.has('--link')]).toEqual([selector, true])
  expect(css).not.toContain(COLOURS.light.link)
})

test('fonts of the house are named by where the site has them', () => {
  const outlines = fontPath('400Regular')
  const font = {
    family: 'House',
    file: '/far/House.woff2',
    outlines,
    weight: '400',
    style: 'normal',
    unicodeRange: null,
  } as const
  const css = formatHostTheme({ theme: { fonts: { text: 'House' } }, fonts: [font] }, addressOf) ?? ''
  expect(css).toContain(`src: url("./assets/House.woff2")`)
  expect(css).not.toContain('/far/')
  expect(rulesOf(css).get('[data-samayrekha]:where([data-samayrekha])')?.get('--font-head')).toMatch(
    /^'House', 'House fallback', /,
  )
})

test('the page for hosts names every token that they can settle', () => {
  const page = readFileSync(join(ROOT, 'docs/react.md'), 'utf8')
  const light = Object.fromEntries(
    Object.keys(COLOURS.light).flatMap((name) =>
      name === 'shade' || name === 'lanes' ? [] : [[name, '#123456']],
    ),
  )
  const lanes = COLOURS.light.lanes.map(() => '#123456')
  const fonts = { text: 'House', head: 'House' }
  const css =
    formatHostTheme({ theme: { light: { ...light, lanes }, radius: 9, fonts }, fonts: [] }, addressOf) ?? ''
  const settled = new Set([...rulesOf(css).values()].flatMap((said) => [...said.keys()]))
  expect(settled.size).toBeGreaterThan(20)
  const [, first, last] = /`--lane-(\d)` to `--lane-(\d)`/.exec(page) ?? []
  const named = (token: string) =>
    page.includes(`\`${token}\``) ||
    (token.startsWith('--lane-') &&
      Number(token.slice(7)) >= Number(first) &&
      Number(token.slice(7)) <= Number(last))
  expect([...settled].filter((token) => !named(token))).toEqual([])
})
