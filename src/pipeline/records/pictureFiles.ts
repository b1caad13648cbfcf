import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  explainTooHeavy,
  inspectPicture,
  MOST_BYTES,
  type PictureFacts,
  type PictureProblem,
} from './inspectPicture.ts'

/** A file in the `pictures/` of a story's folder. */
export interface PictureFile {
  /** Where it lies, to be read when it is made for the page. */
  readonly path: string
  readonly found: PictureFacts | PictureProblem
}

/** The pictures of all stories by their path inside `data/`, e.g. `stories/x/pictures/landing.jpg`. */
export type PictureFiles = ReadonlyMap<string, PictureFile>

const PICTURE = /^stories\/[^/]+\/pictures\/[^/]+$/

/** Whether a file is where pictures lie; what it is nobody has looked at. */
export const isPicturePath = (path: string): boolean => PICTURE.test(path)

/** Looks at every picture of a folder of records. A file that is too heavy is not read. */
export function readPictures(dataDir: string): PictureFiles {
  const found = listFolder(join(dataDir, 'stories')).flatMap((story) =>
    listFolder(join(dataDir, 'stories', story, 'pictures'))
      .filter((name) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
      .flatMap((name): [string, PictureFile][] => {
        const path = join(dataDir, 'stories', story, 'pictures', name)
        const file = statSync(path, { throwIfNoEntry: false })
        if (!file?.isFile()) return []
        return [[`stories/${story}/pictures/${name}`, { path, found: inspectOnce(path, file) }]]
      }),
  )
  return new Map(found)
}

function listFolder(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).toSorted() : []
}

/** What was found of a file, as long as it stays as it was: a development server looks at each request. */
const known = new Map<string, { readonly state: string; readonly found: PictureFile['found'] }>()

function inspectOnce(
  path: string,
  { size, ctimeMs }: { readonly size: number; readonly ctimeMs: number },
): PictureFile['found'] {
  if (size > MOST_BYTES) return explainTooHeavy(size)
  const state = `${size} ${ctimeMs}`
  const before = known.get(path)
  if (before?.state === state) return before.found
  const found = inspectPicture(readFileSync(path))
  known.set(path, { state, found })
  return found
}
