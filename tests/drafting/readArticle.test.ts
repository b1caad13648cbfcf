import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/drafting/article/readArticle.ts'
import { normaliseText } from '../../src/drafting/text/normaliseText.ts'
import { splitRegions } from '../../src/drafting/text/splitRegions.ts'
import { splitSentences } from '../../src/drafting/text/splitSentences.ts'

const UNKNOWN = { published: null, savedBy: null }
const PARAGRAPH =
  'मंत्री ने सोमवार को कहा कि परियोजना समय पर पूरी होगी। उन्होंने अधिकारियों को निर्देश दिए कि काम की निगरानी रोज की जाए और रिपोर्ट सौंपी जाए।'

describe('a text has one spelling', () => {
  test.each([
    ['nukta, composed or not', 'फ़रवरी फ़रवरी', 'फरवरी फरवरी'],
    ['candrabindu and half nasals', 'पाँच नवम्बर मङ्गल पन्द्रह', 'पांच नवंबर मंगल पंद्रह'],
    ['joiners', 'नवम्\u200dबर दिसंबर\u200c', 'नवंबर दिसंबर'],
    ['digits and spaces', '२७\u00a0अप्रैल\u2009२०२५', '27 अप्रैल 2025'],
    ['dashes and quotation marks', '“8–9” ‘क’', '"8-9" \'क\''],
    ['a visarga for a colon, and one that is none', '06 नवंबरः अतः प्रातः', '06 नवंबर: अतः प्रातः'],
  ])('%s', (_what, read, text) => expect(normaliseText(read).text).toBe(text))

  test('every place leads back to the text as it was read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('कम्बनऑ़ँः \u200d२😀e\u0301\n')), maxLength: 40 }),
        (read) => {
          const { text, toRead } = normaliseText(read)
          const places = Array.from({ length: text.length + 1 }, (_one, at) => toRead(at))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          expect(places.at(-1)).toBe(read.length)
          for (const at of places) expect(at).toBeLessThanOrEqual(read.length)
        },
      ),
    )
  })
})

describe('a page is told apart', () => {
  const kinds = (lines: readonly string[]) =>
    splitRegions(normaliseText(lines.join('\n'))).map(({ kind }) => kind)

  test('headline, summary, stamp and article', () => {
    expect(kinds(['पुल का काम पूरा', PARAGRAPH, 'Asha Rao : Dec 11, 2024, 01:00 AM', PARAGRAPH])).toEqual([
      'title',
      'summary',
      'byline',
      'body',
    ])
  })

  test('the name of a newsroom before the stamp', () => {
    expect(kinds(['पुल का काम पूरा', 'Dainik Setu', 'Oct 30, 2025, 06:19 AM', PARAGRAPH])).toEqual([
      'title',
      'byline',
      'body',
    ])
  })

  test('a post with its signature, and the article after it', () => {
    expect(
      kinds([
        PARAGRAPH,
        '#WATCH | The minister says … pic.twitter.com/x',
        '— ANI (@ANI) December 4, 2025',
        PARAGRAPH,
      ]),
    ).toEqual(['body', 'embed', 'body'])
  })

  test('what leads to other stories, until a paragraph comes again', () => {
    expect(kinds([PARAGRAPH, 'यह भी पढ़ें:', 'आज भी उड़ानें रद्द', 'कल बंद रहेंगे स्कूल', PARAGRAPH])).toEqual([
      'body',
      'related',
      'body',
    ])
  })

  test('a link in one line with its head, and a short heading behind it', () => {
    expect(kinds([PARAGRAPH, 'ये भी पढ़ें-आज भी उड़ानें रद्द', 'बाजार की चाल', '1. चांदी चढ़ी.'])).toEqual([
      'body',
      'related',
      'body',
    ])
  })

  test('a button, but no headline that begins with its word', () => {
    const headline = 'Follow us to the hills: every road of the district is to open from tomorrow'
    expect(kinds([PARAGRAPH, 'Follow us on X', PARAGRAPH])).toEqual(['body', 'furniture', 'body'])
    const wall = 'You’ve reached your limit of free articles this month.'
    expect(kinds([PARAGRAPH, wall, PARAGRAPH])).toEqual(['body', 'furniture', 'body'])
    expect(kinds([headline, PARAGRAPH])).toEqual(['title', 'body'])
  })

  test('other stories to the end of the page, the credit of a picture, the signature of an agency', () => {
    expect(
      kinds([
        'छवि स्रोत: पीटीआई',
        'दो मंत्री',
        PARAGRAPH,
        '--आईएएनएस',
        'एएसएच/डीकेपी',
        'Recent Posts',
        '29 मार्च, 2025',
        PARAGRAPH,
      ]),
    ).toEqual(['furniture', 'body', 'furniture', 'recent'])
  })

  test('each says why', () => {
    for (const { why } of splitRegions(normaliseText(`${PARAGRAPH}\nRecent Posts\nx`)))
      expect(why).toMatch(/^[A-Z].*\.$/)
  })

  test('sentences end at a danda or a full stop, not after initials or inside of numbers', () => {
    const text = 'मॉस्को, 10 नवंबर . एस. जयशंकर ने 6.8 प्रतिशत कहा. दूसरा वाक्य है| क्या? हां।'
    const normalised = normaliseText(text)
    const sentences = splitSentences(normalised, splitRegions(normalised))
    expect(sentences.map(({ from, to }) => normalised.text.slice(from, to))).toEqual([
      'मॉस्को, 10 नवंबर .',
      'एस. जयशंकर ने 6.8 प्रतिशत कहा.',
      'दूसरा वाक्य है|',
      'क्या?',
      'हां।',
    ])
  })
})

describe('the day from which an article counts', () => {
  const anchorOf = (text: string, facts = {}) => readArticle(text, { ...UNKNOWN, ...facts }).anchor

  test.each([
    [
      'an agency’s dateline wins over the day of publication',
      `नई दिल्ली/मास्को, 29 अक्टूबर (आईएएनएस)। ${PARAGRAPH}`,
      { published: '2025-10-30' },
      '2025-10-29',
      'dateline',
    ],
    [
      'a dateline in words',
      `नयी दिल्ली, नौ सितंबर (भाषा) ${PARAGRAPH}`,
      { published: '2024-09-10' },
      '2024-09-09',
      'dateline',
    ],
    [
      'an English one',
      'NEW DELHI, August 18. /TASS/. The minister said on Monday that work goes on.',
      { published: '2025-08-18' },
      '2025-08-18',
      'dateline',
    ],
    [
      'a dateline with the name of the agency gone',
      `मॉस्को, 10 नवंबर . ${PARAGRAPH}`,
      { savedBy: '2026-11-29' },
      '2025-11-10',
      'dateline',
    ],
    [
      'a stamp of the page',
      `पुल का काम पूरा\nAsha Rao : Dec 11, 2024, 01:00 AM\n${PARAGRAPH}`,
      {},
      '2024-12-11',
      'byline',
    ],
    [
      'a dateline of the last year',
      `लखनऊ, 31 दिसंबर (भाषा)। ${PARAGRAPH}`,
      { published: '2026-01-01' },
      '2025-12-31',
      'dateline',
    ],
    [
      'a post that is shown',
      `दिल्ली में गुरुवार (4 दिसंबर) को बैठक हुई।\nText #x\n— ANI (@ANI) December 4, 2025`,
      {},
      '2025-12-04',
      'embed',
    ],
    [
      'the only year in which day and weekday go together',
      'दिल्ली में गुरुवार (4 दिसंबर) को बैठक हुई।',
      { savedBy: '2026-11-29' },
      '2025-12-04',
      'weekday',
    ],
    [
      'that year, where the text was saved right after, though another fits',
      'दिल्ली में गुरुवार (4 दिसंबर) को बैठक हुई।',
      { savedBy: '2025-12-06' },
      '2025-12-04',
      'weekday',
    ],
  ])('%s', (_what, text, facts, day, from) => expect(anchorOf(text, facts)).toMatchObject({ day, from }))

  test('nothing is guessed: not from the day of saving, nor from another story’s date', () => {
    expect(anchorOf(PARAGRAPH, { savedBy: '2026-11-29' })).toBe(null)
    expect(anchorOf(`${PARAGRAPH}\nRecent Posts\n29 मार्च, 2025`)).toBe(null)
    // A slip of a page that was saved right after makes of no year long ago the right one; and tomorrow is not the article’s day.
    expect(anchorOf('बुधवार (4 दिसंबर) को बैठक हुई।', { savedBy: '2025-12-06' })).toBe(null)
    expect(anchorOf('बैठक कल यानी गुरुवार (4 दिसंबर) को होगी।', { savedBy: '2026-11-29' })).toBe(null)
    // Until when something lasts, and the day on which the page was looked at.
    expect(anchorOf('सदन सोमवार (2 दिसंबर) तक स्थगित रहा।', { savedBy: '2024-12-01' })).toBe(null)
    expect(anchorOf(`पुल का काम पूरा\nAsha Rao : Dec 22, 2025\n${PARAGRAPH}`, { savedBy: '2025-12-04' })).toBe(
      null,
    )
    const head = 'Patna\nFriday, March 7, 2025'
    expect(anchorOf(`27.3 C\n${head}\n\n${PARAGRAPH}`)).toBe(null)
    expect(anchorOf(`${head}\n\n${PARAGRAPH}`)).toMatchObject({ day: '2025-03-07' })
    const { dateline, anchor } = readArticle('लखनऊ, 3 मई (भाषा)। काम पूरा हुआ।', {
      published: null,
      savedBy: '2026-11-29',
    })
    expect(anchor).toBe(null)
    expect(dateline).toMatchObject({ cities: ['लखनऊ'], day: null })
    expect(dateline?.candidates.length).toBeGreaterThan(1)
  })

  test('a headline without a verb takes the day that the article tells', () => {
    const { mentions } = readArticle(`सोमवार की बैठक\n\n${PARAGRAPH}`, {
      published: '2025-12-03',
      savedBy: null,
    })
    expect(mentions.map(({ edtf }) => edtf)).toEqual(['2025-12-01', '2025-12-01', null])
  })
})

describe('an hour, by what the article says before it', () => {
  const said = (text: string, published: string) =>
    readArticle(text, { published, savedBy: null }).mentions.map(({ text: words, value }) => [words, value])

  test('an entry of a live report is of its day', () => {
    const text = 'पंजाब में बाढ़ LIVE\n\n3 सितंबर को 30 मौतें हुई थीं।\nसुबह 7:05 - पानी 102 गांवों में।'
    expect(said(text, '2025-09-04')).toEqual([
      ['3 सितंबर', '2025-09-03'],
      ['सुबह 7:05', '2025-09-04T07:05'],
    ])
  })

  test('so is one that tells what was, but a programme may be of another day', () => {
    const of = (line: string) => said(`राज्य में बाढ़ से नुकसान\n\n${line}`, '2025-09-04')
    expect(of('सुबह 9:40 - पानी गांव में घुसा।')).toEqual([['सुबह 9:40', '2025-09-04T09:40']])
    expect(of('सुबह 10 बजे - मंत्री का झंडारोहण।')).toEqual([['सुबह 10 बजे', 'T10:00']])
  })

  test('am says itself that it is before noon', () => {
    const text = 'He arrived on Wednesday at 2.40 pm. He left the house at 8 am.'
    expect(said(text, '2025-10-08').at(-1)).toEqual(['8 am', '2025-10-08T08:00'])
  })

  test('the day of a report is none of its story, where that has its own', () => {
    const text = 'नवी मुंबई, 1 नवंबर (वार्ता) भारत रविवार को फाइनल खेलेगा। टॉस ढाई बजे होगा।'
    expect(said(text, '2025-11-01').at(-1)).toEqual(['ढाई बजे', '2025-11-02T14:30'])
  })

  test('the day of what had been before is not that of the report', () => {
    const text = 'बाजार में तेजी रही। मंगलवार को यह गिरा था। दोपहर एक बजे तक बढ़त बनी रही।'
    expect(said(text, '2024-07-17')).toEqual([
      ['मंगलवार', '2024-07-16'],
      ['दोपहर एक बजे', null],
    ])
    const then = 'दोनों 2022 में मिले थे, तब 16 सितंबर को बात हुई थी।'
    expect(said(then, '2024-07-17').at(-1)).toEqual(['16 सितंबर', '2022-09-16'])
  })

  test('late in the evening of a report’s own day nothing had been yet that it tells', () => {
    const text =
      'भोपाल, नवंबर 6 -- मोहन चार नवंबर की रात नौ बजे नाटक देखने गए थे। रात 11:40 बजे लौटे तो दीया जलता मिला।'
    expect(said(text, '2025-11-06').at(-1)).toEqual(['रात 11:40 बजे', null])
  })

  test('what had been is of the day that is not the report’s', () => {
    const text = 'अदालत ने 27 अगस्त को 18 जुलाई 1989 की हत्या में तीन लोगों को बरी किया। घटना शाम छह बजे हुई थी।'
    expect(said(text, '2025-08-28').at(-1)).toEqual(['शाम छह बजे', '1989-07-18T18:00'])
  })

  test('an hour behind a day of long ago is left open, where the article is about another', () => {
    const text =
      'The codes were notified on Friday. Parts took effect on December 18, 2020. Notices went up at 4 pm.'
    expect(said(text, '2025-11-22').at(-1)).toEqual(['4 pm', null])
  })

  test('the same night, where two days were named, is either’s', () => {
    const text = 'लापता छात्रा 22 मई को निकली और मंगलवार को मिली। परिजनों ने उसी रात प्राथमिकी दर्ज कराई थी।'
    expect(said(text, '2025-05-27')).toEqual([
      ['22 मई', '2025-05-22'],
      ['मंगलवार', '2025-05-27'],
      ['उसी रात', null],
    ])
  })
})

describe('whatever is given is read', () => {
  const noise = (letters: string, count: number) => letters.repeat(count)

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\n\t'],
    ['UTF-16 read as UTF-8', Buffer.from('सोमवार को बैठक', 'utf16le').toString('utf8')],
    ['HTML', '<p>वे <b>सोमवार</b> को आए।</p>'],
    ['Urdu', 'وزیر نے پیر کو کہا کہ ملاقات ہوگی۔'],
    ['a megabyte of one letter', noise('क', 1_000_000)],
    ['words', noise('मंत्री ने कहा, ', 10_000)],
    ['numbers', noise('4 ', 10_000)],
    ['weekdays', noise('सोमवार ', 2_000)],
    ['brackets and commas', noise('(,', 20_000)],
    ['lines', noise('4 दिसंबर\n', 3_000)],
    ['half nasals and marks without a letter', noise('न्\u0301', 30_000)],
  ])(
    '%s',
    (_what, text) => {
      const { mentions, normalised } = readArticle(text, { published: '2025-12-04', savedBy: null })
      for (const { from, to } of mentions.slice(0, 100)) expect(normalised.text.slice(from, to)).not.toBe('')
    },
    120_000,
  )

  test('an emoji shifts nothing: what a mention says stands where it points', () => {
    const read = '🏷 😀 २७ अप्रैल २०२५ को नवम्‍बर की बात हुई।'
    const { mentions, normalised } = readArticle(read, { published: '2025-12-04', savedBy: null })
    expect(
      mentions.map(({ from, to }) => read.slice(normalised.toRead(from), normalised.toRead(to))),
    ).toEqual(['२७ अप्रैल २०२५', 'नवम्‍बर'])
  })

  test('the same text gives the same article', () => {
    const once = JSON.stringify(readArticle(PARAGRAPH, UNKNOWN))
    expect(JSON.stringify(readArticle(PARAGRAPH, UNKNOWN))).toBe(once)
  })
})
