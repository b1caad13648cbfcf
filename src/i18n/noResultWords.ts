import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `noResult`. */
export const noResultEn = {
  none: 'No event matches all of this.',
  remove: {
    one: 'Remove the {name} filter to see {count} event',
    other: 'Remove the {name} filter to see {count} events',
  },
  clear: {
    one: 'Clear all filters to see {count} event',
    other: 'Clear all filters to see all {count} events',
  },
} as const
const hi = {
  none: 'इन सब से मेल खाती कोई घटना नहीं।',
  remove: {
    one: '{name} का फ़िल्टर हटाएं तो {count} घटना दिखेगी',
    other: '{name} का फ़िल्टर हटाएं तो {count} घटनाएं दिखेंगी',
  },
  clear: {
    one: 'सारे फ़िल्टर हटाएं तो {count} घटना दिखेगी',
    other: 'सारे फ़िल्टर हटाएं तो सभी {count} घटनाएं दिखेंगी',
  },
} as const

/** What is said where nothing is found, and what would bring events back; they arrive with it. */
export const noResultWords = lateCatalogue<typeof noResultEn>('noResult', { hi, en: noResultEn })
