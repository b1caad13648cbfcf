import { afterEach, expect, test } from 'vitest'
import { holdPresses } from '../../src/app/holdPresses.ts'

/* What a reader does before the page is awake. */

afterEach(() => document.body.replaceChildren())

/** A page with one control, and how often that was pressed as far as the page itself knows. */
function pageWith(control: HTMLElement, type: string) {
  const page = document.createElement('div')
  page.append(control)
  document.body.append(page)
  const answered: Event[] = []
  const presses = holdPresses(page)
  control.addEventListener(type, (event) => answered.push(event))
  return { answered, presses }
}

const element = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

test('a press on a button is held, and made once when the page is awake', () => {
  const { answered, presses } = pageWith(element('button'), 'click')
  document.querySelector('button')?.click()
  expect(answered).toEqual([])
  presses.release()
  expect(answered).toHaveLength(1)
  document.querySelector('button')?.click()
  expect(answered, 'awake, nothing is held any more').toHaveLength(2)
})

test('a pointer put down on the strip is held as well, and a key on one of its handles', () => {
  const strip = pageWith(element('div', { 'data-part': 'strip' }), 'pointerdown')
  document.querySelector('[data-part=strip]')?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(strip.answered).toEqual([])
  document.body.replaceChildren()
  const handle = pageWith(element('div', { role: 'slider' }), 'keydown')
  document
    .querySelector('[role=slider]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }))
  expect(handle.answered).toEqual([])
  handle.presses.release()
  expect(handle.answered).toHaveLength(1)
})

test('what works without script is left alone', () => {
  const { answered } = pageWith(element('a', { href: '#there' }), 'click')
  document.querySelector('a')?.click()
  expect(answered).toHaveLength(1)
})

test('a press with a key that asks for another tab is the browser’s', () => {
  const { answered } = pageWith(element('button'), 'click')
  document.querySelector('button')?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
  expect(answered).toHaveLength(1)
})

test('letters typed meanwhile are told to the page', () => {
  const { answered, presses } = pageWith(element('input', { type: 'search' }), 'input')
  const field = document.querySelector('input')
  if (!field) throw new Error('there is no field')
  field.value = 'पुतिन'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  presses.release()
  expect(answered).toHaveLength(2)
  expect(field.value).toBe('पुतिन')
})
