import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

/** The chart's keys, in words: they arrive with the list that says them. */
export const keysEn = {
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
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
} as const

const hi: Readonly<Record<KeyWord, string>> = {
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
  wheelHint: 'ज़ूम के लिए Ctrl या ⌘ दबाकर माउस का पहिया घुमाएं',
}

export type KeyWord = keyof typeof keysEn

type KeyWords = Readonly<Record<KeyWord, string>>
const WORDS: Readonly<Record<BuiltIn, KeyWords>> = { hi, en: keysEn }
export const keyWords = (locale: Locale): KeyWords => wordsIn(WORDS, 'keys', locale)
