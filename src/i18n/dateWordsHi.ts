import { DATE_WORDS } from './dateWords.ts'

// Before तक and से a Hindi noun takes its oblique form: 1950 का दशक, but 1950 के दशक तक.
const oblique = (date: string): string => date.replace(' का दशक', ' के दशक')

/** The early hours are तड़के, never रात: so nobody takes them for the night that follows the day. */
const HINDI_HOURS = ['तड़के', 'सुबह', 'दोपहर', 'शाम', 'रात']
const hindiHour = (hour: number): number => [4, 12, 16, 20].filter((from) => hour >= from).length

DATE_WORDS.set('hi', {
  months: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' '),
  decade: (year) => `${year} का दशक`,
  // Not '1950–60 का दशक', which reads as one decade from 1950 to 1960.
  decades: (from, to, adjacent) => (adjacent ? `${from} और ${to} के दशक` : `${from} से ${to} के दशक तक`),
  about: (date) => `लगभग ${date}`,
  possibly: (date) => `संभवतः ${date}`,
  since: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  between: (from, to) => `${oblique(from)} और ${oblique(to)} के बीच`,
  by: (date) => `${oblique(date)} या उससे पहले`,
  beforeEndOf: (date) => `${oblique(date)} के अंत से पहले`,
  time: (hour, rest) => `${HINDI_HOURS[hindiHour(hour)]} ${hour % 12 || 12}:${rest} बजे`,
  zoned: (time, zone) => `${time} (${zone})`,
})
