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

test('a choice made meanwhile is told to the page', () => {
  const field = document.createElement('select')
  field.append(new Option('auto'), new Option('dark'))
  const { answered, presses } = pageWith(field, 'change')
  field.value = 'dark'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  presses.release()
  expect(answered).toHaveLength(1)
  expect(field.value).toBe('dark')
})

test('a tick is seen at once, and told to the page once; one that was taken away again is not', () => {
  const { answered, presses } = pageWith(element('input', { type: 'checkbox' }), 'click')
  const box = document.querySelector('input')
  box?.click()
  expect(box?.checked, 'seen').toBe(true)
  expect(answered, 'not told').toEqual([])
  presses.release()
  expect(box?.checked).toBe(true)
  expect(answered).toHaveLength(1)
  document.body.replaceChildren()
  const twice = pageWith(element('input', { type: 'checkbox' }), 'click')
  for (const _ of 'on') document.querySelector('input')?.click()
  twice.presses.release()
  expect(twice.answered).toEqual([])
})

test('a tick on its label is one tick', () => {
  const label = element('label')
  label.append(element('input', { type: 'checkbox' }), element('span'))
  const { presses } = pageWith(label, 'click')
  document.querySelector('span')?.click()
  presses.release()
  expect(document.querySelector('input')?.checked).toBe(true)
})
