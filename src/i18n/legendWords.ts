import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

/** How to read the chart, in its legend and under its pictures; they come with the chart. In the order in which they stand. */
export const legendEn = {
  heading: 'How to read it',
  spacing: 'spacing shows the time between events',
  /** Said where the page is written the other way. */
  leftToRight: 'time runs from left to right',
  day: 'one day',
  /** In place of it, where a story has times of day. */
  time: 'one day, or a time of day',
  turningPoint: 'turning point',
  span: 'several days',
  /** Likewise. */
  hours: 'several days, or hours',
  imprecise: 'exact day not known',
  announced: 'announced, not yet held',
  disputed: 'sources differ on date or status',
  cluster: 'several events close together',
  leftOut: 'No event shown in:',
} as const

const hi: Readonly<Record<keyof typeof legendEn, string>> = {
  heading: 'इसे कैसे पढ़ें',
  spacing: 'निशानों के बीच जितनी दूरी, घटनाओं के बीच उतना समय',
  leftToRight: 'समय बाएं से दाएं चलता है',
  day: 'एक दिन',
  time: 'एक दिन, या दिन का कोई समय',
  turningPoint: 'अहम पड़ाव',
  span: 'कई दिन',
  hours: 'कई दिन, या कुछ घंटे',
  imprecise: 'सटीक दिन पता नहीं',
  announced: 'घोषित, अभी हुई नहीं',
  disputed: 'तारीख़ या स्थिति पर स्रोतों में मतभेद',
  cluster: 'पास-पास की कई घटनाएं',
  leftOut: 'चुनी हुई घटनाओं में नहीं:',
}

export type LegendWords = Readonly<Record<keyof typeof legendEn, string>>
const WORDS: Readonly<Record<BuiltIn, LegendWords>> = { hi, en: legendEn }
export const legendWords = (locale: Locale): LegendWords => wordsIn(WORDS, 'legend', locale)
