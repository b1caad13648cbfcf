import type { Locale } from '../domain/text.ts'

/** The chart's keys, in the order of their list. They come with the chart: nobody else has these words. */
const en = {
  move: '← → the event before or after',
  lane: '↑ ↓ the lane above or below',
  year: 'PageUp PageDown a year back or on',
  ends: 'Home End the first or last event',
  pan: 'Shift + ← → move through time',
  zoom: '+ − zoom in or out',
  fit: '0 the whole story',
  open: 'Enter open the event',
  series: '[ ] the session before or after in the series',
  close: 'Esc close',
  help: '? this list',
} as const

const hi: Readonly<Record<keyof typeof en, string>> = {
  move: '← → पिछली या अगली घटना',
  lane: '↑ ↓ ऊपर या नीचे की पट्टी',
  year: 'PageUp PageDown एक साल पीछे या आगे',
  ends: 'Home End पहली या आख़िरी घटना',
  pan: 'Shift + ← → समय में पीछे या आगे सरकाएं',
  zoom: '+ − पास या दूर से देखें',
  fit: '0 पूरी कहानी',
  open: 'Enter घटना खोलें',
  series: '[ ] शृंखला का पिछला या अगला सत्र',
  close: 'Esc बंद करें',
  help: '? यह सूची',
}

export const KEY_WORDS: Readonly<Record<Locale, Readonly<Record<keyof typeof en, string>>>> = { hi, en }
