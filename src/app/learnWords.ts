import { otherLanguages } from '../i18n/loadMessages.ts'
import { readWords } from '../i18n/readWords.ts'
import { fetchText } from './fetchJson.ts'
import { dataAddress } from './loadStoryFile.ts'

/** Where the words of languages are that do not come with the engine: `files` is an object of file names by tag, as JSON. */
export function learnWords(root: string, files: string) {
  for (const [tag, file] of Object.entries<string>(JSON.parse(files)))
    otherLanguages.set(tag, async () =>
      readWords(
        JSON.parse(
          await fetchText(dataAddress(`${root}data/`, file), { signal: new AbortController().signal }),
        ),
      ),
    )
}
