import { ofBuiltIn, type BuiltIn, type Locale } from '../domain/text.ts'

/**
 * Words that belong to the chart alone: how it is walked, moved and magnified, and its keys. They arrive with it, so that the page's own
 * catalogue stays small.
 */
const en = {
  keysHelp: 'Keyboard shortcuts',
  keysClose: 'Close the list of shortcuts',
  move: '← → the event before or after',
  lane: '↑ ↓ the lane above or below',
  year: 'PageUp PageDown a year back or forward',
  ends: 'Home End the first or last event',
  pan: 'Shift + ← → move through time',
  zoom: '+ − zoom in or out',
  fit: '0 the whole period',
  open: 'Enter open the event',
  series: '[ ] the one before or after in the series',
  close: 'Esc close',
  help: '? this list',
  wheelHint: 'Hold Ctrl or ⌘ and turn the wheel to zoom',
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
  keysClose: 'शॉर्टकट की सूची बंद करें',
  move: '← → पिछली या अगली घटना',
  lane: '↑ ↓ ऊपर या नीचे की पट्टी',
  year: 'PageUp PageDown एक साल पीछे या आगे',
  ends: 'Home End पहली या आख़िरी घटना',
  pan: 'Shift + ← → पहले या बाद के समय पर जाएं',
  zoom: '+ − पास या दूर से देखें',
  fit: '0 पूरी अवधि',
  open: 'Enter घटना खोलें',
  series: '[ ] शृंखला में पिछला या अगला',
  close: 'Esc बंद करें',
  help: '? यह सूची',
  wheelHint: 'ज़ूम के लिए Ctrl या ⌘ दबाकर पहिया घुमाएं',
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

export type ChartWord = keyof typeof en

export type ChartWords = Readonly<Record<ChartWord, string>>
const WORDS: Readonly<Record<BuiltIn, ChartWords>> = { hi, en }
export const chartWords = (locale: Locale): ChartWords => ofBuiltIn(WORDS, locale)
