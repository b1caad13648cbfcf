import { Option } from 'commander'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { HelpWords } from '../pipeline/words/helpWordsEn.ts'
import {
  chooseMessageLanguage,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
} from '../pipeline/words/messageLanguage.ts'

/** `--lang`: in which language a command speaks to editors. */
export const langOption = (words: HelpWords): Option =>
  new Option('--lang <language>', words.lang).choices(MESSAGE_LANGUAGES)

/**
 * In which language a command speaks to the editors of a folder of records. What reads their settings is loaded when it is asked for:
 * it is most of what `samayrekha --help` would load.
 *
 * @param flag what `--lang` says
 */
export async function languageFor(
  records: string,
  flag: MessageLanguage | undefined,
): Promise<MessageLanguage> {
  const { messageLanguageFor } = await import('../pipeline/records/namedLanguages.ts')
  return messageLanguageFor(records, flag)
}

/**
 * In which language a call is answered that may not be one that can be followed: by what stands in it, as far as it can be made out.
 * Where there are no settings nothing of records is loaded, so that help is there at once.
 *
 * @param argv as `process.argv` has it
 * @param usual folder of the records where the call names none
 */
export async function languageOfCall(argv: readonly string[], usual: string): Promise<MessageLanguage> {
  const given = (option: string): string | undefined => {
    const at = argv.findIndex((each) => each === option || each.startsWith(`${option}=`))
    return at === -1 ? undefined : argv[at] === option ? argv[at + 1] : argv[at]?.slice(option.length + 1)
  }
  const flag = MESSAGE_LANGUAGES.find((language) => language === given('--lang'))
  const folder = given('--records') ?? usual
  return flag === undefined && existsSync(join(folder, 'site.yaml'))
    ? languageFor(folder, undefined)
    : chooseMessageLanguage({ flag })
}
