import { normaliseText } from '../text/normaliseText.ts'

/**
 * Months and weekdays as newspapers write them in Hindi and English, each row one of them; spellings that differ only in
 * nukta, candrabindu or half nasals are written once. A name with a question mark is a word of its own as well
 * (`मार्च` a march, `may`, `रवि` a man): only what stands beside it tells.
 */
const MONTHS: readonly string[] = [
  'जनवरी जनबरी january jan जन?',
  'फरवरी फ़रवरी फरबरी february feb फर?',
  'मार्च? march? mar?',
  'अप्रैल अप्रेल एप्रिल april apr अप्रै?',
  'मई may?',
  'जून june jun',
  'जुलाई जुलाइ जौलाई july jul',
  'अगस्त august aug अग?',
  'सितंबर सितम्बर सितबंर september sept sep सित?',
  'अक्टूबर अक्तूबर अक्टुबर अक्तुबर ऑक्टोबर अक्टोबर october oct अक्टू? अक्तू?',
  'नवंबर नवम्बर नवबंर november nov नव?',
  'दिसंबर दिसम्बर दिसबंर डिसेंबर december dec दिस?',
]

/** From Monday, as ISO counts them. */
const WEEKDAYS: readonly string[] = [
  'सोमवार सोमबार चंद्रवार मंडे monday mon? सोम?',
  'मंगलवार मंगलबार भौमवार ट्यूजडे tuesday tue? tues मंगल?',
  'बुधवार बुद्धवार बुधबार वेडनेसडे wednesday wed? बुध?',
  'गुरुवार गुरूवार गुरुबार बृहस्पतिवार बृहस्पतवार वृहस्पतिवार वीरवार थर्सडे thursday thu? thur thurs गुरु? गुरू? बृहस्पति? वीर?',
  'शुक्रवार शुक्रबार जुमा फ्राइडे friday fri? शुक्र?',
  'शनिवार शनिबार शनिश्चर शनिचर सैटरडे saturday sat? शनि?',
  'रविवार रविबार इतवार एतवार संडे sunday sun? रवि? इत?',
]

export interface CalendarWord {
  /** 1 to 12, or 1 (Monday) to 7. */
  readonly value: number
  /** It is another word as well. */
  readonly isDoubtful: boolean
}

const index = (rows: readonly string[]): ReadonlyMap<string, CalendarWord> =>
  new Map(
    rows.flatMap((row, at) =>
      row
        .split(' ')
        .map((name): [string, CalendarWord] => [
          normaliseText(name.replace('?', '')).text,
          { value: at + 1, isDoubtful: name.endsWith('?') },
        ]),
    ),
  )

const MONTH_WORDS = index(MONTHS)
const WEEKDAY_WORDS = index(WEEKDAYS)

/** A word, normalised and in small letters, as a month. */
export const monthWord = (word: string): CalendarWord | null => MONTH_WORDS.get(word) ?? null
/** A word, normalised and in small letters, as a day of the week. */
export const weekdayWord = (word: string): CalendarWord | null => WEEKDAY_WORDS.get(word) ?? null
