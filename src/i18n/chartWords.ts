import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

/**
 * Words that belong to the chart alone: how it is walked, moved and magnified. They arrive with it, so that the page's own
 * catalogue stays small.
 */
export const chartEn = {
  keysHelp: 'Keyboard shortcuts',
  firstInTime: 'This is the first event',
  lastInTime: 'This is the last event',
  walkEvents: 'Go through the events',
  chartSameAsList:
    'Arrow keys go from event to event. Everything in the chart is also in the list of events.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Whole period',
  zoomBack: 'Back to the previous view',
  moveEarlier: 'Move to an earlier time',
  moveLater: 'Move to a later time',
  overviewBrush: 'Part shown',
  overviewStart: 'Start of the part shown',
  overviewEnd: 'End of the part shown',
} as const

const hi: Readonly<Record<ChartWord, string>> = {
  keysHelp: 'कीबोर्ड शॉर्टकट',
  firstInTime: 'यह पहली घटना है',
  lastInTime: 'यह आख़िरी घटना है',
  walkEvents: 'एक-एक घटना पर जाएं',
  chartSameAsList: 'तीर वाली कुंजियों से एक-एक घटना पर जाएं। चार्ट में जो कुछ है, वह सब घटनाओं की सूची में भी है।',
  zoomIn: 'पास से देखें',
  zoomOut: 'दूर से देखें',
  zoomFit: 'पूरी अवधि',
  zoomBack: 'पिछले दृश्य पर लौटें',
  moveEarlier: 'पहले के समय पर जाएं',
  moveLater: 'बाद के समय पर जाएं',
  overviewBrush: 'दिख रहा हिस्सा',
  overviewStart: 'दिख रहे हिस्से की शुरुआत',
  overviewEnd: 'दिख रहे हिस्से का अंत',
}

export type ChartWord = keyof typeof chartEn

export type ChartWords = Readonly<Record<ChartWord, string>>
const WORDS: Readonly<Record<BuiltIn, ChartWords>> = { hi, en: chartEn }
export const chartWords = (locale: Locale): ChartWords => wordsIn(WORDS, 'chart', locale)
