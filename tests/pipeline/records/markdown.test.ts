import { expect, it } from 'vitest'
import { findMarkdown, withoutMarkdown } from '../../../src/pipeline/records/markdown.ts'

it.each([
  ['# शुरू', 'शुरू'],
  ['**राजनाथ सिंह** मिले', 'राजनाथ सिंह मिले'],
  ['## **Session** `21`', 'Session 21'],
  ['[PIB](https://pib.gov.in/x) said', 'PIB said'],
  ['$& **$1**', '$& $1'],
])('%j has signs of Markdown, and is %j without them', (written, plain) => {
  expect(findMarkdown(written)).not.toBeNull()
  expect(withoutMarkdown(written)).toBe(plain)
})

it.each(['#3 in Delhi', 'S-400*', '2 * 3 * 4', 'a_b_c', 'Su-30MKI [HAL]', '*'])('%j has none', (text) => {
  expect(findMarkdown(text)).toBeNull()
  expect(withoutMarkdown(text)).toBe(text)
})
