import type { SiteFile } from '../app/prerender.tsx'
import type { LoaderFiles } from '../embed/renderEmbed.tsx'
import type { CompiledStories } from '../pipeline/publish/compileStories.ts'
import { storyFileName, wordsFileName } from '../pipeline/publish/formatPublication.ts'
import type { Client } from './clientBuild.ts'
import type { ServerCode } from './serverCode.ts'

/** Where `npm start` serves the site: for what must be absolute while nobody has said SITE_ORIGIN. */
export const LOCAL_HOME = 'http://localhost:4173/'

/** What the entries name in vite.config.ts. */
export const PAGE_ENTRY = 'src/app/main.tsx'
export const FRAME_ENTRY = 'src/embed/main.tsx'

/** What files of a site have in common, beside the stories. */
export interface SiteParts {
  readonly page: Client
  readonly frame: Client
  /** Absolute address of the site's root. */
  readonly home: string
  readonly loader: LoaderFiles
}

/** Files of words of languages that do not come with the engine, by tag. */
export const wordsFiles = ({ words }: Pick<CompiledStories, 'words'>) =>
  Object.fromEntries(words.map((each) => [each.locale, wordsFileName(each)]))

/** All that is rendered from the stories, by the path at which it stands; nothing is rendered before it is asked for. */
export function listSiteFiles(
  { stories, words, settings }: Pick<CompiledStories, 'stories' | 'words' | 'settings'>,
  { pages, embeds }: ServerCode,
  { page, frame, home, loader }: SiteParts,
): readonly SiteFile[] {
  for (const each of words) pages.readWords(each)
  const all = stories.map(({ story }) => story)
  const files = wordsFiles({ words })
  const named = Object.keys(settings.name).length > 0
  return stories.flatMap((compiled) => {
    const { story, evidence } = compiled
    const dataFile = () => storyFileName(compiled)
    return [
      ...pages.listPages(story, evidence, { ...page, dataFile, words: files, named, stories: all }),
      ...embeds.listEmbeds(story, { ...frame, dataFile, words: files, stories: all }, home, loader),
    ]
  })
}
