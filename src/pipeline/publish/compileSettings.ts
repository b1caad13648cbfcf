import type { BuiltIn, ByLanguage } from '../../domain/text.ts'
import { BUILT_IN } from '../../domain/text.ts'
import { en } from '../../i18n/en.ts'
import { hi } from '../../i18n/hi.ts'
import { shareEn } from '../../i18n/shareEn.ts'
import { shareHi } from '../../i18n/shareHi.ts'
import type { Catalogue } from '../../i18n/messages.ts'
import { cataloguesIn } from '../checks/checkMessages.ts'
import { houseFonts, type HouseFont } from '../records/houseFonts.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { ThemeRecord } from '../records/siteSchema.ts'

/** Messages by section and key. */
export type Sections = Readonly<Record<string, Catalogue>>

/** What a newsroom has settled for its whole site. Where the site will be is not here: a build may say otherwise. */
export interface SiteSettings {
  /** What the site is called, by language; empty where it keeps the program's name. */
  readonly name: ByLanguage<string>
  /** What the front page leads to: a story's id, or `stories` for cards; null where the number of stories decides. */
  readonly front: string | null
  /** What it says in Hindi and English otherwise than the program does. */
  readonly words: Readonly<Record<BuiltIn, Sections>>
  /** Colours, corners and families as far as they are the newsroom's own. */
  readonly theme: ThemeRecord
  readonly fonts: readonly HouseFont[]
}

/** Of a folder without any. */
export const NO_SETTINGS: SiteSettings = {
  name: {},
  front: null,
  words: { hi: {}, en: {} },
  theme: {},
  fonts: [],
}

/** The settings as far as nothing is wrong with them. */
export function compileSettings({ site: { draft }, stories, messages, fonts }: RecordDrafts): SiteSettings {
  const name = siteName(
    draft.name,
    stories.flatMap(({ languages }) => languages),
  )
  const wordsOf = (tag: BuiltIn): Sections => withName(cataloguesIn(messages.get(tag)), name[tag], tag)
  return {
    name,
    front: draft.front ?? null,
    words: { hi: wordsOf('hi'), en: wordsOf('en') },
    theme: draft.theme ?? {},
    fonts: houseFonts(draft, fonts),
  }
}

const siteName = (
  written: string | ByLanguage<string> | undefined,
  languages: readonly string[],
): ByLanguage<string> =>
  typeof written === 'string'
    ? Object.fromEntries([...languages, ...BUILT_IN].map((tag) => [tag, written]))
    : (written ?? {})

/** The name of the site is one of the messages of its pages, and stands in another. */
export function withName(sections: Sections, name: string | undefined, tag: BuiltIn | null): Sections {
  if (name === undefined) return sections
  const said = { ...sections, page: { ...sections['page'], siteName: name } }
  if (tag === null || sections['share']?.['citation'] !== undefined) return said
  const { words, ours } = CITATIONS[tag]
  return { ...said, share: { ...sections['share'], citation: words.replace(ours, () => name) } }
}

/** How a story is cited, with our name in it. */
const CITATIONS: Readonly<Record<BuiltIn, { readonly words: string; readonly ours: string }>> = {
  hi: { words: shareHi.citation, ours: hi.siteName },
  en: { words: shareEn.citation, ours: en.siteName },
}
