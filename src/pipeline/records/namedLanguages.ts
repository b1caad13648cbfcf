import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLocale, type Locale } from '../../domain/text.ts'
import { chooseMessageLanguage, type MessageLanguage } from '../words/messageLanguage.ts'
import { SITE } from './recordFiles.ts'
import { isFields } from './bareShape.ts'
import { readYaml, type RecordFile } from './readYaml.ts'

/** What a file names under `languages:`, as far as it can be read; null where it names none. */
export function namedLanguages(file: RecordFile | undefined): readonly Locale[] | null {
  const head = file?.value
  const named: readonly unknown[] =
    isFields(head) && Array.isArray(head['languages']) ? head['languages'] : []
  const tags = [...new Set(named)].filter((tag) => typeof tag === 'string').filter(isLocale)
  return tags.length > 0 ? tags : null
}

/**
 * In which language a command speaks to the editors of a folder of records, whatever is wrong with them.
 *
 * @param flag what `--lang` says
 */
export function messageLanguageFor(folder: string, flag: MessageLanguage | undefined): MessageLanguage {
  const path = join(folder, SITE)
  const text = flag === undefined && existsSync(path) ? readFileSync(path, 'utf8') : ''
  return chooseMessageLanguage({ flag, site: namedLanguages(readYaml(path, text).record) ?? [] })
}
