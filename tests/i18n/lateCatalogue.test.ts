import { describe, expect, it } from 'vitest'
import type { PluralMessage } from '../../src/i18n/messages.ts'
import { provenanceWords } from '../../src/i18n/provenance.ts'
import { provenanceEn } from '../../src/i18n/provenanceEn.ts'
import { provenanceHi } from '../../src/i18n/provenanceHi.ts'
import { shareWords } from '../../src/i18n/share.ts'
import { shareEn } from '../../src/i18n/shareEn.ts'
import { shareHi } from '../../src/i18n/shareHi.ts'

const textsOf = (messages: Readonly<Record<string, string | PluralMessage>>) =>
  Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message] as const]
      : [[`${key}.one`, message.one] as const, [`${key}.other`, message.other] as const],
  )
const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

describe.each([
  ['provenance', provenanceHi, provenanceEn],
  ['sharing', shareHi, shareEn],
])('the words of %s', (_, hi, en) => {
  it('have the same keys and gaps in both languages', () => {
    const [hindi, english] = [textsOf(hi), textsOf(en)]
    expect(hindi.map(([key, text]) => [key, gapsOf(text)])).toEqual(
      english.map(([key, text]) => [key, gapsOf(text)]),
    )
  })

  it('are Hindi in Hindi and English in English, plain, in NFC and in the house spelling', () => {
    for (const [key, text] of textsOf(hi)) {
      expect([key, text]).toEqual([key, expect.not.stringMatching(/[A-Za-z](?![a-zA-Z]*\})|ँ|न्द|[<>]/)])
      expect(text).toBe(text.normalize('NFC'))
    }
    for (const [key, text] of textsOf(en))
      expect([key, text]).toEqual([key, expect.not.stringMatching(/[\u0900-\u097F<>]/)])
  })
})

it('late words agree with their number, and the translator of a language is one', () => {
  expect(provenanceWords('en')('independent', { count: 1 })).toBe('1 independent source')
  expect(provenanceWords('hi')('setAside', { count: 2 })).toBe('2 दावे अलग रखे गए')
  expect(shareWords('hi')).toBe(shareWords('hi'))
})
