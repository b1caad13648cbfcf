import type { BuiltIn, Locale } from '../domain/text.ts'
import { wordsIn } from './otherWords.ts'

/** What a page says where no script of it runs, or none that has brought words. */
export const SERVED_WORDS: Readonly<
  Record<
    BuiltIn,
    { readonly startFailed: string; readonly backToStory: string; readonly otherStories: string }
  >
> = {
  hi: {
    backToStory: 'समयरेखा पर लौटें',
    otherStories: 'और समयरेखाएं',
    startFailed: 'खोज और फ़िल्टर शुरू नहीं हुए। सारी घटनाएं और लिंक सूची में हैं; पन्ना दोबारा लोड करके देखें।',
  },
  en: {
    backToStory: 'Back to the timeline',
    otherStories: 'Other timelines',
    startFailed:
      'Search and filters have not started. Every event and link is in the list; reload the page to try again.',
  },
}

export const servedWords = (locale: Locale) => wordsIn(SERVED_WORDS, 'served', locale)
