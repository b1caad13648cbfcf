import { DATE_WORDS, shortEnglishDecades } from './dateWords.ts'

const withArticle = (date: string): string => date.replace(/^\d+s/, 'the $&')

DATE_WORDS.set('en', {
  months: 'January February March April May June July August September October November December'.split(' '),
  decade: (year) => `${year}s`,
  decades: (from, to, adjacent) => (adjacent ? shortEnglishDecades(from, to) : `${from}s to ${to}s`),
  about: (date) => `about ${withArticle(date)}`,
  possibly: (date) => `possibly ${withArticle(date)}`,
  since: (date) => `from ${withArticle(date)}`,
  until: (date) => `until ${withArticle(date)}`,
  between: (from, to) => `between ${withArticle(from)} and ${withArticle(to)}`,
  by: (date) => `by ${withArticle(date)}`,
  beforeEndOf: (date) => `before the end of ${withArticle(date)}`,
  time: (hour, rest) => `${hour % 12 || 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`,
  zoned: (time, zone) => `${time} ${zone}`,
})
