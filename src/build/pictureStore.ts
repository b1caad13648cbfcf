import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PICTURE_FORMATS, pictureFile } from '../domain/picture.ts'
import type { MadeFiles } from '../pipeline/pictures/makePicture.ts'
import type { UsedPicture } from '../pipeline/pictures/usedPicture.ts'

/** Makes the files of pictures, each picture once: to encode one takes a second, and its names say what is in it. */
export interface PictureStore {
  /** Throws when the picture is damaged. */
  readonly filesOf: (picture: UsedPicture) => Promise<MadeFiles>
}

/** @param cacheDir kept from one build to the next, where it may be written */
export function createPictureStore(cacheDir: string): PictureStore {
  const made = new Map<string, Promise<MadeFiles>>()
  return {
    filesOf(picture) {
      const { name } = picture.plan
      const files = made.get(name) ?? findOrMake(picture, cacheDir)
      made.set(name, files)
      // What could not be made may be mended in the file.
      files.catch(() => made.delete(name))
      return files
    },
  }
}

/** Paths of all files of a picture, below the site's root. */
export const pathsOf = ({ plan: { name, widths } }: UsedPicture): readonly string[] =>
  widths.flatMap((width) => PICTURE_FORMATS.map((format) => pictureFile(name, width, format)))

async function findOrMake(picture: UsedPicture, cacheDir: string): Promise<MadeFiles> {
  const found = await Promise.all(
    pathsOf(picture).map(async (path) => [path, await readFile(join(cacheDir, path))] as const),
  ).catch(() => null)
  if (found) return new Map(found)
  // Not before it is needed: most sites have no pictures, and the programs take a while to load.
  const { makePicture } = await import('../pipeline/pictures/makePicture.ts')
  const files = await makePicture(picture)
  // A convenience: where nothing may be written, they are made again.
  await Promise.all([...files].map(([path, bytes]) => keep(join(cacheDir, path), bytes))).catch(() => {})
  return files
}

/** Whole or not at all: two builds may run at once. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${process.pid}`, bytes)
  await rename(`${file}.${process.pid}`, file)
}
