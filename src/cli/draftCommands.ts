import { Command, InvalidArgumentError, Option } from 'commander'
import { askAtTerminal } from './askAtTerminal.ts'
import { languageFor, langOption } from './langOption.ts'
import { parseEdtf } from '../domain/calendar.ts'
import { helpWordsEn } from '../pipeline/words/helpWordsEn.ts'
import { helpWordsOf } from '../pipeline/words/helpWordsHi.ts'
import { checkSourceUrl } from '../domain/sourceUrl.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'

interface Given {
  readonly records: string
  readonly lang?: MessageLanguage
}

/**
 * `samayrekha draft`, `match` and `accept`: from an article to records.
 *
 * @param ends is told the exit code
 */
export function draftCommands(
  records: string,
  ends: (code: number) => void,
  found: (records: string) => string,
  language: MessageLanguage,
): readonly Command[] {
  const words = helpWordsOf(language)
  const command = (name: string, says: string): Command =>
    new Command(name)
      .description(says)
      .addOption(new Option('--records <dir>', words.records).default(records))
      .addOption(langOption(words))
      .exitOverride()

  /** Where the records are, and in which language it speaks. */
  const settled = async ({ records: folder, lang }: Given) => ({
    records: found(folder),
    lang: await languageFor(folder, lang),
  })

  const draft = command('draft', words.draft)
    .argument('<article>', words.draftArticle)
    .option('--published <day>', words.draftPublished, day)
    .option('--saved-by <day>', words.draftSavedBy, day)
    .option('--url <address>', words.articleUrl, address)
    .option('--publisher <name>', words.articlePublisher)
    .action(async (article: string, given: Given & Article) => {
      const commands = await import('../pipeline/commands/draft.ts')
      const { published, savedBy, url, publisher } = given
      ends(
        commands.draft(
          {
            ...(await settled(given)),
            article,
            published: published ?? null,
            savedBy: savedBy ?? null,
            url: url ?? null,
            publisher: publisher ?? null,
          },
          (line) => console.log(line),
        ),
      )
    })

  const match = command('match', words.match)
    .argument('<drafts>', words.drafts)
    .action(async (file: string, given: Given) => {
      const commands = await import('../pipeline/commands/match.ts')
      ends(commands.match({ ...(await settled(given)), file }, (line) => console.log(line)))
    })

  const accept = command('accept', words.accept)
    .argument('<drafts>', words.drafts)
    .option('--story <id>', words.acceptStory)
    .option('--url <address>', words.articleUrl, address)
    .option('--publisher <name>', words.articlePublisher)
    .option('--yes <ids...>', words.acceptYes, [])
    .action(async (file: string, given: Given & Article & { story?: string; yes: string[] }) => {
      const commands = await import('../pipeline/commands/accept.ts')
      const { story, url, publisher, yes } = given
      const args = {
        ...(await settled(given)),
        yes,
        file,
        story: story ?? null,
        url: url ?? null,
        publisher: publisher ?? null,
      }
      ends(await askAtTerminal(args.lang, (asked) => commands.accept(args, asked)))
    })
  return [draft, match, accept]
}

interface Article {
  readonly published?: string
  readonly savedBy?: string
  readonly url?: string
  readonly publisher?: string
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text)) return text
  throw new InvalidArgumentError(helpWordsEn.wrongDay)
}

function address(text: string): string {
  if (checkSourceUrl(text).ok) return text
  throw new InvalidArgumentError(helpWordsEn.wrongAddress)
}
