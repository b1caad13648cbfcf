import type { Picture } from '../../domain/picture.ts'
import type { UsedPicture } from '../pictures/usedPicture.ts'
import { planPicture, type PicturePlan } from '../pictures/pictureRecipe.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import type { PictureRecord } from '../records/recordSchemas.ts'
import { line, plain } from './plainText.ts'

/** What is made of each picture of a story, by the name of the editor's file. */
export type PicturePlans = ReadonlyMap<string, PicturePlan>

/** The pictures that events of these stories show; those in which something is wrong are left out. */
export const usedPictures = ({ stories }: Pick<RecordDrafts, 'stories'>): UsedPicture[] =>
  stories.flatMap(({ events, pictures }) =>
    events.flatMap(({ draft: { picture }, at }): UsedPicture[] => {
      const file = picture && pictures.get(picture.file)
      if (!file || 'problem' in file.found) return []
      const plan = planPicture(picture.file, file.found)
      const place = at('picture', 'file')
      return [{ place, fileName: picture.file, path: file.path, kind: file.found.kind, plan }]
    }),
  )

/** A picture's record as it is published. */
export function compilePicture(record: PictureRecord, plans: PicturePlans): Picture {
  const { file, alt, caption, credit, licence, video } = record
  const plan = plans.get(file)
  if (!plan) throw new Error(`there is no picture ${file}`)
  return {
    name: plan.name,
    width: plan.width,
    height: plan.height,
    widths: [...plan.widths],
    alt: plain(alt),
    ...(caption && { caption: plain(caption) }),
    credit: line(credit),
    licence: { name: line(licence.name), ...(licence.url !== undefined && { url: licence.url }) },
    ...(video !== undefined && { video }),
  }
}
