/**
 * The months as readers write them, folded as `foldLetters` folds: full names, other spellings, abbreviations, and Hindi in
 * Latin letters. These are for reading only; how the page words a month is decided by the catalogues.
 */
const SPELLINGS: readonly string[] = [
  'january janvari janwari jan जनवरी जन॰',
  'february farvari farwari feb फरवरी फर॰',
  'march mar मार्च',
  'april aprail apr अप्रैल अप्रेल',
  'may mai मई',
  'june joon jun जून',
  'july julai jul जुलाई जुलाइ',
  'august agast aug अगस्त अग॰',
  'september sitambar sept sep सितंबर सप्तंबर सेप्टेंबर सित सित॰',
  'october aktubar aktoobar oct अक्टूबर अक्तूबर अक्टुबर अक्टोबर आक्टोबर अक्टू अक्टू॰',
  'november navambar nov नवंबर नवेंबर नोवेंबर नव॰',
  'december disambar dec दिसंबर दिसेंबर डिसेंबर दिस दिस॰',
]

/** Spelling → month, 1 to 12. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
)

/** A month that is written out, or abbreviated as is usual. */
export const monthNamed = (word: string): number | null => MONTHS.get(word) ?? null

/** So many letters of a name are enough beside a number: a reader may still be typing `10 Decem`. */
const TYPED = 3

/** The month of a word that stands beside a day or a year: a name or the beginning of one. */
export function monthBegun(word: string): number | null {
  const named = monthNamed(word)
  if (named !== null || word.length < TYPED) return named
  for (const [name, month] of MONTHS) if (name.startsWith(word)) return month
  return null
}
