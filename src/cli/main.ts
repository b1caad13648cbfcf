import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE } from '../build/engineFolder.ts'
import { importCommand } from './importCommand.ts'

/** Where the records are while nobody says otherwise. */
const RECORDS = 'data'

/** What a caller may rely on. */
export const EXIT = { done: 0, wrong: 1, misused: 2 } as const

/**
 * The program `samayrekha`. Gives 0 when it has done what was asked, 1 when something is wrong with the records or what was
 * asked could not be done, 2 when it was called wrongly.
 *
 * @param argv as `process.argv` has it
 */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.done
  const ends = (answer: number): void => void (code = answer)
  try {
    await createProgram(ends).parseAsync(argv)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused
    console.error(error instanceof Error ? error.message : error)
    return EXIT.wrong
  }
}

/** What a command does is loaded when it is called: its name and its help are there at once. */
function createProgram(ends: (code: number) => void): Command {
  const program = new Command('samayrekha')
    .description('A news timeline from records that editors write.')
    .version(readVersion())
    .exitOverride()
    .showHelpAfterError()
    .addHelpText('after', '\nEnds with 0 when done, 1 when something is wrong, 2 when called wrongly.')
  /** A command that works on a folder of records, which must be there. */
  const onRecords = (name: string, says: string) =>
    program
      .command(name)
      .description(says)
      .addOption(new Option('--records <dir>', 'folder of the records').default(RECORDS))
      .exitOverride()

  program
    .command('new')
    .description('begin a story, with an example to write over; `new event` asks for an event and writes it')
    .argument('<story>', 'its id, in small letters, digits and hyphens: my-story; or the word event')
    .addOption(new Option('--records <dir>', 'folder of the records').default(RECORDS))
    .option('--story <id>', 'the story of a new event, where there are several')
    .addOption(
      new Option('--lang <language>', 'language of the questions').choices(['hi', 'en']).default('en'),
    )
    .action(async (what: string, { records, story, lang }: Given & { story?: string; lang: 'hi' | 'en' }) => {
      if (what !== 'event') return ends((await import('./newStory.ts')).newStory(records, what))
      const [{ addEvent }, { askAtTerminal }] = await Promise.all([
        import('../pipeline/commands/addEvent.ts'),
        import('./askAtTerminal.ts'),
      ])
      ends(await askAtTerminal((asked) => addEvent(found(records), { story: story ?? null, lang }, asked)))
    })
  program.addCommand(importCommand(RECORDS, ends))
  onRecords('check', 'say everything that is wrong with the records, by file and line').action(
    async ({ records }: Given) => {
      const { check } = await import('../pipeline/commands/check.ts')
      ends(await check(found(records)))
    },
  )
  onRecords('dev', 'serve the site while the records are written; it shows every change')
    .option('--port <number>', 'port of the address', portNumber, 5173)
    .action(async ({ records, port }: Given & Port) => {
      const { serveDev } = await import('./runVite.ts')
      await serveDev({ records: found(records), port })
    })
  onRecords('build', 'make the site, to be put on any host for files')
    .option('--out <dir>', 'folder of the site', 'dist')
    .option('--keep-releases <dir>', 'folder that gathers what earlier builds are still asked for')
    .action(async ({ records, out, keepReleases }: Given & Out & { keepReleases?: string }) => {
      const { buildSite } = await import('./runVite.ts')
      await buildSite({ records: found(records), out, keep: keepReleases ?? null })
    })
  program
    .command('preview')
    .description('serve a site that is built, as a host would')
    .option('--out <dir>', 'folder of the site', 'dist')
    .option('--port <number>', 'port of the address', portNumber, 4173)
    .action(async ({ out, port }: Out & Port) => {
      const { previewSite } = await import('./runVite.ts')
      await previewSite({ out, port })
    })
  onRecords('links', 'open every source’s address and note what is found; needs the network')
    .option('--only <ids>', 'sources to look at, with commas between', (ids: string) => ids.split(','))
    .option('--archives <most>', 'most sources for which an archive is asked', wholeNumber, 40)
    .action(async ({ records, only, archives }: Given & { only?: string[]; archives: number }) => {
      const { links } = await import('../pipeline/commands/links.ts')
      ends(await links(found(records), { archives, ...(only && { only }) }))
    })
  onRecords('verify', 'find every quote in copies of the articles')
    .requiredOption('--articles <dir>', 'folder with the copies')
    .option('--map <file>', 'JSON file that says which copy is of which source')
    .action(async ({ records, articles, map }: Given & { articles: string; map?: string }) => {
      const { verify } = await import('../pipeline/commands/verify.ts')
      ends(verify(found(records), { articles, map: map ?? null }))
    })
  onRecords('release', 'note the facts that are published now, so that a later change needs a reason').action(
    async ({ records }: Given) => {
      const { releaseFacts } = await import('../pipeline/commands/releaseFacts.ts')
      ends(releaseFacts(found(records)))
    },
  )
  return program
}

interface Given {
  readonly records: string
}
interface Out {
  readonly out: string
}
interface Port {
  readonly port: number
}

function found(records: string): string {
  if (existsSync(records)) return records
  throw new Error(
    `There is no folder “${records}” here. Begin with \`samayrekha new my-story\`, or say where the records are with --records.`,
  )
}

function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.')
  return port
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(text)
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as { version: string }).version // our own
