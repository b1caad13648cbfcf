import { readFileSync, readdirSync } from 'node:fs'
import { NEWER_OF_LISTS } from '../../src/app/newerBuiltins.ts'
import { findTooNew } from '../fixtures/engineLevel.ts'
import { expect, test } from './fixtures.ts'
import { browsedSite } from './browsedSite.ts'

/** The built scripts, read as the oldest engines would read them (docs/decisions/0013-the-oldest-engines.md). */
const DIST = browsedSite()
const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => ({ path, code: readFileSync(new URL(path, DIST), 'utf8') }))
/** They run by themselves, without what the story's page brings along. */
const ALONE = /^loader|assets\/(?:home|notFound)-/

/** Names that something newer has as well: not meant, or met otherwise. */
const NOT_MEANT = {
  cancelIdleCallback: 'called only where requestIdleCallback was there',
  read: 'of our own histories',
  use: 'of React',
  startViewTransition: 'React asks for it only for a component that we do not use',
}

test('every built script is read by the oldest engines, and calls nothing that one of them lacks', () => {
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter(({ path }) => ALONE.test(path)).length).toBeGreaterThan(1)
  const tooNew = scripts.flatMap((script) =>
    findTooNew(script, [
      ...Object.keys(NOT_MEANT),
      ...(ALONE.test(script.path) ? [] : Object.keys(NEWER_OF_LISTS)),
    ]),
  )
  expect(tooNew).toEqual([])
})

test('the built style sheet has no layers, and says the height of a window in a way that the oldest engines know', () => {
  const sheet = readdirSync(new URL('assets/', DIST)).find((name) => name.endsWith('.css'))
  const css = readFileSync(new URL(`assets/${sheet}`, DIST), 'utf8')
  expect(css).not.toContain('@layer')
  for (const [rule] of css.matchAll(/\{[^{}]*dvh[^{}]*\}/g)) expect(rule).toMatch(/\dvh\b/)
  expect(css).toContain('@supports not (container-type:inline-size)')
})
