import type { Locale } from '../../domain/text.ts'

/** Languages in which the program speaks to editors. */
export const MESSAGE_LANGUAGES = ['hi', 'en'] as const
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

/** Where a language of messages may be said; the first that says one counts. */
interface Wishes {
  /** `--lang` of a command. */
  readonly flag?: MessageLanguage | undefined
  /** `languages:` of site.yaml. */
  readonly site?: readonly Locale[] | undefined
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/**
 * `--lang`; else the first language of site.yaml that is Hindi or English; else that of the terminal (LC_ALL, LC_MESSAGES,
 * LANG, of which the first that is set counts); else English.
 */
export function chooseMessageLanguage({
  flag,
  site = [],
  environment = process.env,
}: Wishes): MessageLanguage {
  const terminal = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  const wanted = [flag, ...site, terminal.replace(/[_.@].*$/, '')]
  return (
    wanted.flatMap((tag) => MESSAGE_LANGUAGES.find((known) => known === tag?.split('-')[0]) ?? [])[0] ?? 'en'
  )
}
