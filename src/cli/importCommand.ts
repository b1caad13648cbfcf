import { Command, InvalidArgumentError, Option } from 'commander'
import { createInterface } from 'node:readline/promises'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import { isLocale } from '../domain/text.ts'
import { readZone } from '../pipeline/sheets/clockTime.ts'
import { isId } from '../pipeline/sheets/romanId.ts'
import type { ImportArguments } from '../pipeline/commands/import.ts'

/** What is given on the command line; what may be left out is absent then. */
type Given = Pick<ImportArguments, 'story' | 'records' | 'lang' | 'map' | 'dryRun' | 'yes'> & {
  readonly [K in 'as' | 'languages' | 'dates' | 'zone' | 'source' | 'sheet' | 'headline']?: NonNullable<
    ImportArguments[K]
  >
}

/**
 * `samayrekha import`: a spreadsheet into the records of a story.
 *
 * @param ends is told the exit code
 */
export function importCommand(records: string, ends: (code: number) => void): Command {
  return new Command('import')
    .description('bring a spreadsheet into the records of a story; again when it has changed')
    .argument(
      '<sheet>',
      'CSV, TSV, XLSX, ODS or TimelineJS JSON: a file, or an https address, such as a published Google sheet',
    )
    .addOption(new Option('--story <id>', 'the story, new or not').argParser(storyId).makeOptionMandatory())
    .addOption(new Option('--records <dir>', 'folder of the records').default(records))
    .addOption(
      new Option('--as <shape>', 'how to read it, where the guess is wrong').choices(['timelinejs', 'plain']),
    )
    .option('--map <heading=field>', 'what a column holds: "Headline=title.hi"; once for each', collect, [])
    .option('--languages <tags>', 'languages of the story, where the guess is wrong: ta,en', tags)
    .addOption(new Option('--dates <order>', 'how 04/12/2025 is meant').choices(['dmy', 'mdy']))
    .option('--zone <offset>', 'zone of times that name none: +05:30', zone)
    .option('--source <address>', 'cited by rows that have no source of their own', address)
    .option('--sheet <name>', 'the sheet of a workbook; the first where it is left out')
    .option('--headline <text>', 'headline of a new story, where the sheet has none')
    .addOption(
      new Option('--lang <language>', 'language of what is said').choices(['hi', 'en']).default('en'),
    )
    .option('--dry-run', 'show how it would be read, and write nothing', false)
    .option('--yes', 'write without asking about a guess', false)
    .exitOverride()
    .action(async (from: string, given: Given) => {
      const { runImport } = await import('../pipeline/commands/import.ts')
      const { as, languages, dates, zone: offset, source, sheet, headline, ...rest } = given
      const args = {
        ...rest,
        from,
        as: as ?? null,
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
  throw new InvalidArgumentError('It has small letters a–z, digits and hyphens alone, as moon-landings.')
}

function tags(text: string): readonly string[] {
  const given = text.split(',').map((tag) => tag.trim())
  if (given.every(isLocale)) return given
  throw new InvalidArgumentError('Write tags with a comma between, as ta,en.')
}

function zone(text: string): string {
  const offset = readZone(text)
  if (offset !== null) return offset
  throw new InvalidArgumentError('Write an offset, as +05:30.')
}

function address(text: string): string {
  if (checkSourceUrl(text).ok) return text
  throw new InvalidArgumentError('It should be an address that begins with https://.')
}
