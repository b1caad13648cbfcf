import { expect, it } from 'vitest'
import { orderSources } from '../../src/domain/orderSources.ts'
import { readability } from '../../src/domain/readability.ts'
import type { Source } from '../../src/domain/story.ts'
import { BUILT_IN } from '../../src/domain/text.ts'
import { SOURCES } from '../fixtures/makeStory.ts'

const [model] = SOURCES
const source = (id: string, language: string, more: Partial<Source> = {}): Source => {
  if (!model) throw new Error('the fixtures have no source')
  return { ...model, official: false, id, language, ...more }
}

const CITED = [
  source('tamil', 'ta', { official: true }),
  source('english-paper', 'en'),
  source('hindi-paper', 'hi'),
  source('hindi-copy', 'hi', { standing: 'official-copy' }),
  source('russian', 'ru'),
  source('english-ministry', 'en-IN', { official: true }),
  source('hindi-ministry', 'hi', { official: true }),
  source('hindi-radio', 'hi', { standing: 'state-media' }),
]

const orderFor = (locale: 'hi' | 'en') =>
  orderSources(
    CITED.map(({ id }) => ({ source: id, quote: null })),
    new Map(CITED.map((each) => [each.id, each])),
    locale,
    BUILT_IN,
  ).map((citation) => citation.source)

it('the sources behind the first stand as a reader can use them: own language, the other, the rest; official before reports', () => {
  expect(orderFor('hi')).toEqual([
    'hindi-ministry',
    'hindi-copy',
    'hindi-paper',
    'hindi-radio',
    'english-ministry',
    'english-paper',
    'tamil',
    'russian',
  ])
  expect(orderFor('en').slice(0, 3)).toEqual(['english-ministry', 'english-paper', 'hindi-ministry'])
})

it('a language is known by its tag, not by its first letters', () => {
  expect(readability('hi-IN', 'hi', BUILT_IN)).toBe(2)
  expect(readability('hil', 'hi', BUILT_IN)).toBe(0)
  expect(readability('hi', 'en', BUILT_IN)).toBe(1)
  expect(readability('ur', 'en', BUILT_IN)).toBe(0)
  expect(readability('hi', 'en', ['en'])).toBe(0)
  expect(readability('ta', 'en', ['ta', 'en'])).toBe(1)
})
