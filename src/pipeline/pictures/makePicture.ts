import { readFileSync } from 'node:fs'
import { PICTURE_FORMATS, pictureFile } from '../../domain/picture.ts'
import type { SourceIssue } from '../records/sourceIssue.ts'
import { decodePicture, encodePicture, resizePicture, type Pixels } from './pictureCodecs.ts'
import { heightAt } from './pictureRecipe.ts'
import { explainDamage, type UsedPicture } from './usedPicture.ts'

/** The bytes of each file by its path below the site's root. */
export type MadeFiles = ReadonlyMap<string, Uint8Array>

/** Every file of a picture. Throws when it is damaged. Where it was taken and by which camera does not go along. */
export async function makePicture({ path, kind, plan }: UsedPicture): Promise<MadeFiles> {
  let pixels = onWhite(await decodePicture(readFileSync(path), kind))
  const files = new Map<string, Uint8Array>()
  // Each from the one that is larger: what takes long is done on few pixels.
  for (const width of plan.widths.toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: each holds all of its pixels
    pixels = await resizePicture(pixels, width, heightAt(width, plan))
    for (const format of PICTURE_FORMATS)
      // oxlint-disable-next-line no-await-in-loop -- likewise
      files.set(pictureFile(plan.name, width, format), await encodePicture(pixels, format))
  }
  return files
}

/** JPEG knows no opacity, and what is drawn in black would be gone on a dark page. */
function onWhite({ data, width, height }: Pixels): Pixels {
  for (let at = 3; at < data.length; at += 4) {
    const opacity = data[at] ?? 255
    if (opacity === 255) continue
    for (let each = at - 3; each < at; each++)
      data[each] = Math.round(((data[each] ?? 0) * opacity + 255 * (255 - opacity)) / 255)
    data[at] = 255
  }
  return { data, width, height }
}

/** The pictures that cannot be decoded, in the order in which they are given. */
export async function findDamaged(pictures: readonly UsedPicture[]): Promise<SourceIssue[]> {
  const issues: SourceIssue[] = []
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time: each holds all of its pixels
    const isWhole = await decodePicture(readFileSync(picture.path), picture.kind).then(
      () => true,
      () => false,
    )
    if (!isWhole) issues.push(explainDamage(picture))
  }
  return issues
}
