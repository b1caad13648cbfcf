import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE } from '../build/engineFolder.ts'
import type { addEvent } from '../pipeline/commands/addEvent.ts'
import type { Floors } from '../pipeline/commands/score.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { draftCommands } from './draftCommands.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import { helpWordsEn } from '../pipeline/words/helpWordsEn.ts'
import { helpWordsOf } from '../pipeline/words/helpWordsHi.ts'
import { importCommand } from './importCommand.ts'
import { speak } from './speak.ts'
import { languageFor, languageOfCall, langOption } from './langOption.ts'

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
    const language = await languageOfCall(argv, RECORDS)
    await createProgram(ends, language).parseAsync(argv)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused
    console.error(error instanceof Error ? error.message : error)
    return EXIT.wrong
  }
}

/** What a command does is loaded when it is called: its name and its help are there at once. */
function createProgram(ends: (code: number) => void, language: MessageLanguage): Command {
  const words = helpWordsOf(language)
  const found = (records: string): string => {
    if (existsSync(records)) return records
    throw new Error(commandWordsOf(language).noRecords(records))
  }
  const program = new Command('samayrekha')
    .description(words.program)
    .version(readVersion(), '-V, --version', words.version)
    .exitOverride()
    .showHelpAfterError()
    .addHelpText('after', `\n${words.exitCodes}`)
  /** The folder of the records, which must be there, and in which language its editors are spoken to. */
  const settled = async ({ records, lang }: Given) => ({
    folder: found(records),
    language: await languageFor(records, lang),
  })
  /** A command that works on a folder of records. */
  const onRecords = (name: string, says: string) =>
    program
      .command(name)
      .description(says)
      .addOption(new Option('--records <dir>', words.records).default(RECORDS))
      .addOption(langOption(words))
      .exitOverride()

  program
    .command('new')
    .description(words.new)
    .argument('<what>', words.newWhat)
    .addOption(new Option('--records <dir>', words.records).default(RECORDS))
    .option('--story <id>', words.newStory)
    .option('--set <field=answer>', words.newSet, collect)
    .addOption(langOption(words))
    .action(async (what: string, { story, set, ...where }: Given & NewGiven) => {
      const add = Object.hasOwn(ADDS, what) ? ADDS[what] : undefined
      if (!add) return ends((await import('./newStory.ts')).newStory(where.records, what, language))
      const { folder, language: lang } = await settled(where)
      const [work, { askAtTerminal }] = await Promise.all([add(), import('./askAtTerminal.ts')])
      const options = { story: story ?? null, lang }
      const given = set && new Map(set.map(answerOf))
      ends(await askAtTerminal(lang, (asked) => work(folder, options, { ...asked, given })))
    })
  program.addCommand(importCommand(RECORDS, ends, language))
  for (const command of draftCommands(RECORDS, ends, found, language)) program.addCommand(command)
  onRecords('check', words.check)
    .option('--all', words.checkAll, false)
    .option('--dates', words.checkDates, false)
    .action(async ({ all, dates, ...where }: Given & { all: boolean; dates: boolean }) => {
      const { folder, language } = await settled(where)
      const { check } = await import('../pipeline/commands/check.ts')
      ends(await check(folder, { language, all, dates }))
    })
  onRecords('dev', words.dev)
    .option('--port <number>', words.port, portNumber, 5173)
    .action(async ({ records, port, lang }: Given & Port) => {
      const { serveDev } = await import('./runVite.ts')
      await serveDev({ records: found(records), port, lang })
    })
  onRecords('build', words.build)
    .option('--out <dir>', words.out, 'dist')
    .option('--keep-releases <dir>', words.keepReleases)
    .action(async ({ records, out, lang, keepReleases }: Given & Out & { keepReleases?: string }) => {
      const { buildSite } = await import('./runVite.ts')
      await buildSite({ records: found(records), out, lang, keep: keepReleases ?? null })
    })
  program
    .command('preview')
    .description(words.preview)
    .addOption(langOption(words))
    .option('--out <dir>', words.out, 'dist')
    .option('--port <number>', words.port, portNumber, 4173)
    .action(async ({ out, port }: Out & Port) => {
      const { previewSite } = await import('./runVite.ts')
      await previewSite({ out, port, language })
    })
  onRecords('links', words.links)
    .option('--only <ids>', words.linksOnly, (ids: string) => ids.split(','))
    .option('--archives <most>', words.linksArchives, wholeNumber, 40)
    .action(async ({ only, archives, ...where }: Given & { only?: string[]; archives: number }) => {
      const { folder, language } = await settled(where)
      const { links } = await import('../pipeline/commands/links.ts')
      ends(await links(folder, { archives, language, ...(only && { only }) }))
    })
  onRecords('verify', words.verify)
    .requiredOption('--articles <dir>', words.verifyArticles)
    .option('--map <file>', words.verifyMap)
    .action(async ({ articles, map, ...where }: Given & { articles: string; map?: string }) => {
      const { folder, language } = await settled(where)
      const { verify } = await import('../pipeline/commands/verify.ts')
      ends(verify(folder, { articles, map: map ?? null }, language))
    })
  program
    .command('score')
    .description(words.score)
    .addOption(langOption(words))
    .addOption(new Option('--records <dir>', words.scoreRecords).default(RECORDS))
    .exitOverride()
    .requiredOption('--gold <file>', words.scoreGold)
    .option('--articles <dir>', words.scoreArticles)
    .option('--floor <floors>', words.scoreFloor, floorsOf, {})
    .action(async ({ gold, floor, records, articles }: Given & Scored) => {
      const { score } = await import('../pipeline/commands/score.ts')
      const where = { gold, records, folder: articles ?? null }
      ends(score(where, floor, (line) => console.log(line), language))
    })
  onRecords('release', words.release).action(async (where: Given) => {
    const { folder, language } = await settled(where)
    const { releaseFacts } = await import('../pipeline/commands/releaseFacts.ts')
    ends(releaseFacts(folder, language, new Date().toISOString().slice(0, 10)))
  })
  onRecords('upgrade', words.upgrade)
    .option('--write', words.upgradeWrite, false)
    .action(async ({ write, ...where }: Given & { write: boolean }) => {
      const { folder, language } = await settled(where)
      const { upgrade } = await import('../pipeline/commands/upgrade.ts')
      ends(upgrade(folder, { write, language }))
    })
  speak(program, language)
  return program
}

/** What can be asked for and added to records, loaded when it is. */
const ADDS: Readonly<Record<string, () => Promise<typeof addEvent>>> = {
  event: async () => (await import('../pipeline/commands/addEvent.ts')).addEvent,
  person: async () => (await import('../pipeline/commands/addToRegister.ts')).addPerson,
  source: async () => (await import('../pipeline/commands/addToRegister.ts')).addSource,
}

interface NewGiven {
  readonly story?: string
  readonly set?: readonly string[]
}

const collect = (text: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[\w.-]+=/.test(text)) throw new InvalidArgumentError(helpWordsEn.wrongSet)
  return [...before, text]
}

const answerOf = (text: string): readonly [string, string] => {
  const [field = ''] = text.split('=', 1)
  return [field, text.slice(field.length + 1)]
}

interface Given {
  readonly records: string
  readonly lang?: MessageLanguage
}
interface Scored {
  readonly gold: string
  readonly floor: Floors
  readonly articles?: string
}
interface Out {
  readonly out: string
}
interface Port {
  readonly port: number
}

/** `95` is the floor of dates. */
function floorsOf(text: string): Floors {
  const floors = text.split(',').map((part) => (part.includes('=') ? part : `dates=${part}`))
  if (!floors.every((floor) => /^(?:dates|people|forums|sessions|events)=\d+(?:\.\d+)?$/.test(floor)))
    throw new InvalidArgumentError(helpWordsEn.wrongFloor)
  return Object.fromEntries(
    floors.map((floor) => floor.split('=')).map(([what, least]) => [what, Number(least)]),
  )
}

function portNumber(text: string): number {
  const port = wholeNumber(text)
  if (port > 65_535) throw new InvalidArgumentError(helpWordsEn.wrongPort)
  return port
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(helpWordsEn.wrongNumber)
  return Number(text)
}

const readVersion = (): string =>
  (JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as { version: string }).version // our own
