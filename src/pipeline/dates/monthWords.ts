/** Names of months as sheets have them, in the languages of the subcontinent and English. */

/** Other spellings than those of the machine's list, each row a month. */
const SPELLINGS: readonly string[] = [
  'january jan जनवरी जन',
  'february feb febr फरवरी फ़रवरी फर फ़र',
  'march mar मार्च',
  'april apr अप्रैल अप्रेल',
  'may मई',
  'june jun जून',
  'july jul जुलाई',
  'august aug अगस्त अग',
  'september sept sep सितंबर सितम्बर सित',
  'october oct अक्टूबर अक्तूबर अक्टू',
  'november nov नवंबर नवम्बर नव',
  'december dec दिसंबर दिसम्बर दिस',
]

const LANGUAGES = ['ta', 'te', 'kn', 'ml', 'mr', 'ne', 'bn', 'gu', 'pa', 'or', 'ur']

/** Lower case, in one spelling of each letter, without the dot of an abbreviation. */
export const foldWord = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\.$/, '')

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...LANGUAGES.flatMap(namesOf),
  ...SPELLINGS.flatMap((row, position) =>
    row.split(' ').map((name): [string, number] => [foldWord(name), position + 1]),
  ),
])

function namesOf(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', calendar: 'gregory' })
    return SPELLINGS.map((_row, position): [string, number] => [
      foldWord(format.format(Date.UTC(2023, position, 15))),
      position + 1,
    ])
  })
}

/** 1 to 12, or null for a word that is no month. */
export const monthOf = (word: string): number | null => MONTHS.get(foldWord(word)) ?? null
