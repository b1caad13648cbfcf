import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, revealed } from './fixtures.ts'
import { findFocusInsideHidden, findSmallTargets, findWrongLanguages } from './inPage.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Events of the list that axe has found nothing wrong with, as they were: their markup, that of all around them, the width.
 * Most states of a page have the same list, which is more than half of it; it is looked at once in each of its forms.
 */
const sound = new Set<string>()

/** What axe finds, one line for each rule and element. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Once a page: it is half a million letters, and a page that is turned to another state still has it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { found, looked } = await page.evaluate(runAxe, { tags: TAGS, sound: [...sound] })
  if (found.length === 0) for (const form of looked) sound.add(form)
  return found
}

async function runAxe({ tags, sound: known }: { tags: string[]; sound: string[] }) {
  const { axe: runner } = window as unknown as { axe: typeof axe } // the source put it there
  const openingOf = (element: Element): string =>
    [element.localName, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)].join(' ')
  const around = (element: Element | null): string =>
    element === null ? '' : `${around(element.parentElement)}<${openingOf(element)}>`
  const seen = new Set(known)
  const events = [...document.querySelectorAll('li[data-event]')].map((element) => ({
    element,
    form: `${innerWidth}${around(element.parentElement)}${element.outerHTML}`,
  }))
  const exclude = events.filter(({ form }) => seen.has(form)).map(({ element }) => element)
  const { violations: all } = await runner.run(
    { include: document, exclude },
    { runOnly: tags, resultTypes: ['violations'] },
  )
  const found = all.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} — ${failureSummary?.split('\n')[1] ?? ''}`,
    ),
  )
  const looked = events.map(({ form }) => form).filter((form) => !seen.has(form))
  return { found, looked }
}

/** A11Y-2: what axe does not see. */
export async function expectAccessible(page: Page, what = 'the page') {
  await revealed(page)
  expect(await violations(page), what).toEqual([])
  expect(await page.evaluate(findFocusInsideHidden), 'focus inside what is hidden').toEqual([])
  expect(await page.evaluate(findSmallTargets), 'targets under 24 px').toEqual([])
  expect(await page.evaluate(findWrongLanguages), 'texts in a language they do not name').toEqual([])
}
