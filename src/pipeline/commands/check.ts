import type { DerivedDates } from '../checks/deriveDates.ts'
import type { UsedPicture } from '../pictures/usedPicture.ts'
import { compileRead } from '../publish/compileStories.ts'
import { readRecords, type RecordDrafts } from '../records/readRecords.ts'
import { formatIssue, isError, sortIssues, type SourceIssue } from '../records/sourceIssue.ts'
import { withoutOlder } from './changedLines.ts'
import { countRecords } from '../publish/countRecords.ts'
import { commandWordsOf, type CommandWords } from '../words/commandWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

export interface CheckOptions {
  readonly language: MessageLanguage
  /** Whether warnings of records are shown that have not changed since the last commit. */
  readonly all: boolean
  /** Whether the claimed dates are listed that their words do not tell, and why. */
  readonly dates?: boolean
}

/** Prints every problem of the records, then the counts. Gives 1 when something has to be corrected, else 0. */
export async function check(
  records: string,
  { language, all, dates: listsDates = false }: CheckOptions,
): Promise<number> {
  const words = commandWordsOf(language)
  const read = readRecords(records)
  const { stories, pictures, tables, issues: found } = compileRead(read)
  // While a claim is wrong, its date would seem wrong as well.
  const dates = found.some(isError) ? null : await datesOf(read.drafts)
  const filed = tables.length === 0 ? null : await checkFiled(tables, records, read.drafts.label)
  const issues = sortIssues([
    ...found,
    ...(dates?.issues ?? []),
    ...(await damagedAmong(pictures)),
    ...(filed?.issues ?? []),
  ])
  const shown = all ? issues : withoutOlder(issues, records)
  for (const issue of shown) console.log(formatIssue(issue, language))
  if (shown.length < issues.length) console.log(words.olderWarnings(issues.length - shown.length))
  if (listsDates)
    for (const { place, words: quoted, why } of dates?.untold ?? [])
      console.log(words.untoldDate(place, quoted, why))
  const errors = issues.filter(isError).length
  console.log(
    errors === 0 ? words.counts(countRecords(stories)) : words.toCorrect(errors, issues.length - errors),
  )
  if (errors === 0 && filed) console.log(words.filedEvents(filed.events, tables.length))
  if (errors === 0 && dates !== null) console.log(wordDates(dates, words))
  return errors === 0 ? 0 : 1
}

/** What words tell of the claimed dates; null where none is claimed. */
async function datesOf(drafts: RecordDrafts): Promise<DerivedDates | null> {
  const claimed = drafts.stories.some(({ claims }) =>
    claims.some((entry) => entry.claims.some(({ draft }) => draft.field === 'date')),
  )
  if (!claimed) return null
  // Not before: a story without claims is told without the grammar of dates.
  const { deriveDates } = await import('../checks/deriveDates.ts')
  return deriveDates(drafts)
}

async function checkFiled(...given: Parameters<typeof import('../tables/checkTables.ts').checkTables>) {
  // Not before: most records have no such file, and the library that reads them is only for those.
  const { checkTables } = await import('../tables/checkTables.ts')
  return checkTables(...given)
}

const wordDates = ({ untold, ...dates }: DerivedDates, words: CommandWords): string =>
  words.dateCounts({ ...dates, untold: untold.length })

async function damagedAmong(pictures: readonly UsedPicture[]): Promise<SourceIssue[]> {
  if (pictures.length === 0) return []
  // Not before: most records have no pictures, and the programs take a while to load.
  const { findDamaged } = await import('../pictures/makePicture.ts')
  return findDamaged(pictures)
}
