import { Command, InvalidArgumentError, Option } from 'commander'
import { createInterface } from 'node:readline/promises'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import { isLocale } from '../domain/text.ts'
import { readZone } from '../pipeline/dates/clockTime.ts'
import { isId } from '../pipeline/sheets/romanId.ts'
import { languageFor, langOption } from './langOption.ts'
import { helpWordsEn } from '../pipeline/words/helpWordsEn.ts'
import { helpWordsOf } from '../pipeline/words/helpWordsHi.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import type { ImportArguments } from '../pipeline/commands/import.ts'

/** What is given on the command line; what may be left out is absent then. */
type Given = Pick<ImportArguments, 'story' | 'records' | 'map' | 'downloadMedia' | 'dryRun' | 'yes'> & {
  readonly [
    K in 'as' | 'lang' | 'languages' | 'dates' | 'zone' | 'source' | 'sheet' | 'headline'
  ]?: NonNullable<ImportArguments[K]>
}

/**
 * `samayrekha import`: a spreadsheet into the records of a story.
 *
 * @param ends is told the exit code
 */
export function importCommand(
  records: string,
  ends: (code: number) => void,
  language: MessageLanguage,
): Command {
  const words = helpWordsOf(language)
  return new Command('import')
    .description(words.import)
    .argument('<sheet>', words.importSheet)
    .addOption(new Option('--story <id>', words.importStory).argParser(storyId).makeOptionMandatory())
    .addOption(new Option('--records <dir>', words.records).default(records))
    .addOption(new Option('--as <shape>', words.importAs).choices(['timelinejs', 'plain']))
    .option('--map <heading=field>', words.importMap, collect, [])
    .option('--languages <tags>', words.importLanguages, tags)
    .addOption(new Option('--dates <order>', words.importDates).choices(['dmy', 'mdy']))
    .option('--zone <offset>', words.importZone, zone)
    .option('--source <address>', words.importSource, address)
    .option('--sheet <name>', words.importWorksheet)
    .option('--headline <text>', words.importHeadline)
    .option('--download-media', words.importMedia, false)
    .addOption(langOption(words))
    .option('--dry-run', words.importDryRun, false)
    .option('--yes', words.importYes, false)
    .exitOverride()
    .action(async (from: string, given: Given) => {
      const { runImport } = await import('../pipeline/commands/import.ts')
      const { as, lang, languages, dates, zone: offset, source, sheet, headline, ...rest } = given
      const args = {
        ...rest,
        from,
        as: as ?? null,
        lang: await languageFor(rest.records, lang),
        languages: languages ?? null,
        dates: dates ?? null,
        zone: offset ?? null,
        source: source ?? null,
        sheet: sheet ?? null,
        headline: headline ?? null,
      }
      ends(
        await runImport(args, {
          say: (line) => console.log(line),
          ask: fetch,
          confirm: process.stdin.isTTY && process.stdout.isTTY ? confirmAtTerminal : null,
          today: new Date().toISOString().slice(0, 10),
        }),
      )
    })
}

async function confirmAtTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} `)
  terminal.close()
  return /^(?:y|yes|ह|हां|हाँ)$/i.test(answer.trim())
}

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text]

function storyId(text: string): string {
  if (isId(text)) return text
  throw new InvalidArgumentError(helpWordsEn.wrongId)
}

function tags(text: string): readonly string[] {
  const given = text.split(',').map((tag) => tag.trim())
  if (given.every(isLocale)) return given
  throw new InvalidArgumentError(helpWordsEn.wrongTags)
}

function zone(text: string): string {
  const offset = readZone(text)
  if (offset !== null) return offset
  throw new InvalidArgumentError(helpWordsEn.wrongZone)
}

function address(text: string): string {
  if (checkSourceUrl(text).ok) return text
  throw new InvalidArgumentError(helpWordsEn.wrongAddress)
}
