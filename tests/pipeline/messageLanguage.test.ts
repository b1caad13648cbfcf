import { expect, test } from 'vitest'
import { isLocale } from '../../src/domain/text.ts'
import { chooseMessageLanguage } from '../../src/pipeline/words/messageLanguage.ts'

const HINDI = { LANG: 'hi_IN.UTF-8' }

interface Wishes extends Omit<Parameters<typeof chooseMessageLanguage>[0], 'site'> {
  readonly site?: readonly string[]
}

test.each<[string, Wishes, string]>([
  ['the flag', { flag: 'en', site: ['hi'], environment: HINDI }, 'en'],
  ['the first language of the site', { site: ['hi', 'en'], environment: { LANG: 'en_US.UTF-8' } }, 'hi'],
  ['its first that is Hindi or English', { site: ['ta', 'en', 'hi'], environment: HINDI }, 'en'],
  ['a tag with a region', { site: ['hi-IN'], environment: {} }, 'hi'],
  ['the terminal', { site: ['ta'], environment: HINDI }, 'hi'],
  ['what counts more in a terminal', { environment: { LC_ALL: 'C', ...HINDI } }, 'en'],
  ['the language of its messages', { environment: { LC_MESSAGES: 'hi_IN', LANG: 'en_IN' } }, 'hi'],
  ['nobody', { environment: {} }, 'en'],
  ['a language that only begins like it', { environment: { LANG: 'hil_PH' } }, 'en'],
])('messages are in the language of %s', (_who, { site = [], ...wishes }, language) => {
  expect(chooseMessageLanguage({ ...wishes, site: site.filter(isLocale) })).toBe(language)
})
