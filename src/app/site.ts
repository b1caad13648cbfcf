import { languagesOf } from '../domain/languages.ts'
import type { Story } from '../domain/story.ts'
import { isBuiltIn, type BuiltIn, type ByLanguage, type Locale } from '../domain/text.ts'
import type { DocumentParts, PageStyle, Preload } from './document.ts'

/** The script of the page of a large story; files are below the site's root. */
export interface LargeClient {
  readonly script: string
  /** What it fetches in any case: scripts, with the words of the page's language. */
  readonly preloads: Site['preloads']
  /** The style sheet that its script links. */
  readonly styles: readonly string[]
}

/** The style sheet of a build, for pages from which `root` leads to the site's root. */
export interface BuiltStyle {
  readonly whole: (root: string) => PageStyle
  /** What a page that is taken over needs before its script. */
  readonly served: (root: string) => PageStyle
  /** The file that has the rest. */
  readonly late: string
}

/** What the build knows and the story does not: file names, the site's address, the style sheet. */
export interface Site {
  /** Absolute address of the site's root with a slash at its end, or null: then addresses are relative. */
  readonly origin: string | null
  readonly script: string
  /** Of an event's own page, which does without. */
  readonly eventScript: string
  /** What the script imports. */
  readonly scriptImports: readonly string[]
  /** What takes the page of a language over; of another than the two, all but its words. */
  readonly preloads: Readonly<Record<BuiltIn | 'other', readonly string[]>>
  /** Files of words of languages that do not come with the engine, by tag, below `data/`. */
  readonly words: ByLanguage<string>
  /** The chart's scripts: asked for early only where the chart is seen first. */
  readonly chartScripts: readonly string[]
  /** Of a development server, where its parts are below the site's root. */
  readonly style: BuiltStyle | { readonly hrefs: readonly string[] }
  readonly dataFile: (story: string) => string
  /** Whether the newsroom has given the site a name: then it is a publisher. */
  readonly named?: boolean
  /** Absent where the site has no large story. */
  readonly large?: LargeClient
  /** All stories of the site. */
  readonly stories: readonly Story[]
  readonly dev: boolean
}

/** What a page says of the words of its story's languages that do not come with the engine. */
export function wordsAttribute(story: Story, { words }: Site): Readonly<Record<string, string>> {
  const files = languagesOf(story).flatMap(([tag]) => (words[tag] === undefined ? [] : [[tag, words[tag]]]))
  return files.length === 0 ? {} : { 'data-words': JSON.stringify(Object.fromEntries(files)) }
}

/** Scripts of the page of a language. */
export const scriptsFor = (
  { preloads }: Pick<Site, 'preloads'>,
  locale: Locale,
  root: string,
): readonly Preload[] =>
  (isBuiltIn(locale) ? preloads[locale] : preloads.other).map((file) => ({ href: root + file, as: 'module' }))

/** What the script of a page will read: the file of its story, and the words of a language that does not come with the engine. */
export const dataFor = ({ id }: Story, locale: Locale, site: Site, root: string): readonly Preload[] =>
  [site.dataFile(id), site.words[locale]].flatMap((file) =>
    file === undefined ? [] : [{ href: `${root}data/${file}`, as: 'data' }],
  )

/** The page's script, and what takes the page over when somebody stirs; `wide` is where the chart is seen at once. */
export const storyScripts = (
  story: Story,
  locale: Locale,
  site: Site,
  root: string,
  wide: string,
): Pick<DocumentParts, 'style' | 'scripts' | 'preloads' | 'latePreloads'> => ({
  style: servedStyle(site, root),
  scripts: [root + site.script],
  preloads: site.scriptImports.map((file) => ({ href: root + file, as: 'module' })),
  latePreloads: [
    ...lateStyle(site, root),
    ...scriptsFor(site, locale, root),
    ...dataFor(story, locale, site, root),
    ...site.chartScripts.map((file) => ({ href: root + file, as: 'module', media: wide }) as const),
  ],
})

/** Of a page that is taken over. */
export const servedStyle = ({ style }: Site, root: string): DocumentParts['style'] =>
  'served' in style ? style.served(root) : wholeStyle({ style }, root)

/** Of a page that has no script, or one that brings nothing. */
export const wholeStyle = ({ style }: Pick<Site, 'style'>, root: string): DocumentParts['style'] =>
  'whole' in style ? style.whole(root) : { hrefs: style.hrefs.map((href) => root + href) }

/** What a script puts on the page: src/app/lateStyle.ts. */
export const lateStyle = ({ style }: Site, root: string): readonly Preload[] =>
  'late' in style ? [{ href: root + style.late, as: 'late-style' }] : []
