import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWords, soundOf } from '../../src/state/foldText.ts'

/** Equal for two spellings of one text. */
const foldText = (text: string): string => foldWords(text).join(' ')

describe('two spellings of one text', () => {
  it.each([
    ['nukta, composed and not', 'क\u095Bान', 'क\u091C\u093Cान'],
    ['nukta and none', 'ज़ापद', 'जापद'],
    ['anusvara and half nasal', 'नरेंद्र', 'नरेन्द्र'],
    ['a dental nasal before another class', 'मंटुरोव', 'मन्टुरोव'],
    ['candrabindu and anusvara', 'पहुँचे', 'पहुंचे'],
    ['candra and plain vowel', 'मॉस्को', 'मास्को'],
    ['candra and plain vowel at the start', 'ऑपरेशन', 'आपरेशन'],
    ['joiners', 'राज\u200Dनाथ \u200Cसिंह', 'राजनाथ सिंह'],
    ['Devanagari and Western digits', '२२', '22'],
    ['ordinals of both languages', '22वां 23वीं 24वें 25वाँ', '22nd 23rd 24th 25'],
    ['an ordinal set apart', '5 वीं बैठक', '5वीं बैठक'],
    ['capitals and accents', 'ÉLYSÉE', 'elysee'],
    ['hyphen, space and nothing between letters and digits', 'S-400', 's400'],
    ['the same in Hindi', 'एस-400', 'एस400'],
    ['an ampersand inside a name', 'IRIGC-M&MTC', 'irigc mmtc'],
    ['commas in numbers', '12,500', '12500'],
    ['a possessive, straight and curly', "Putin’s Modi's", 'putin modi'],
    ['dots after initials', 'एस. जयशंकर', 'एस जयशंकर'],
    ['dashes and punctuation', 'मोदी–पुतिन: वार्ता।', 'मोदी पुतिन वार्ता'],
  ])('fold to the same: %s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
    expect(foldText(one)).not.toBe('')
  })

  it('stay apart when they are different words', () => {
    expect(foldText('दिन')).not.toBe(foldText('दीन'))
    expect(foldText('जन्म')).not.toBe(foldText('जंम'))
    expect(foldText('22')).not.toBe(foldText('2+2'))
  })
})

describe('folded words', () => {
  it('are letters or digits, never both', () => {
    expect(foldWords('Su-30MKI, INDRA2025')).toEqual(['su', '30', 'mki', 'indra', '2025'])
  })

  it('keep the name of a meeting that is written in digits', () => {
    expect(foldWords('पहला 2+2 संवाद')).toEqual(['पहला', '2+2', 'संवाद'])
  })

  it('are none where there is no letter and no digit', () => {
    expect(foldWords(' –…! \u200D')).toEqual([])
  })

  it('fold to themselves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text)
        expect(foldText(once)).toBe(once)
      }),
    )
  })
})

describe('how a name sounds', () => {
  it.each([
    ['rajnath', 'राजनाथ'],
    ['singh', 'सिंह'],
    ['modi', 'मोदी'],
    ['putin', 'पुतिन'],
    ['shoigu', 'शोइगू'],
    ['belousov', 'बेलोउसोव'],
    ['belousov', 'बेलूसोव'],
    ['jaishankar', 'जयशंकर'],
    ['lavrov', 'लवरोव'],
    ['manturov', 'मंतुरोव'],
    ['zhaksylykov', 'झाक्सिलिकोव'],
    ['dylevsky', 'डाइलेव्स्की'],
    ['cherekaev', 'चेरेकाएव'],
    ['andrei', 'आंद्रेई'],
    ['dixit', 'दीक्षित'],
    ['volodin', 'वोलोदिन'],
  ])('is the same in both scripts: %s · %s', (latin, devanagari) => {
    expect(soundOf(latin)).toBe(soundOf(devanagari))
  })

  it('tells names apart that only look alike in a few letters', () => {
    const names = [
      'putin',
      'patrushev',
      'modi',
      'murmu',
      'misri',
      'mirzo',
      'doval',
      'lavrov',
      'rudenko',
      'kozlov',
    ]
    expect(new Set(names.map(soundOf)).size).toBe(names.length)
  })

  it('is nothing for a word in neither script', () => {
    expect(soundOf('санджая')).toBe('')
    expect(soundOf('2025')).toBe('')
  })
})
