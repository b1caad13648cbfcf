import type { PictureKind } from '../records/inspectPicture.ts'
import { say } from '../words/issueWords.ts'
import { errorAt, type Place, type SourceIssue } from '../records/sourceIssue.ts'
import type { PicturePlan } from './pictureRecipe.ts'

/** A picture that an event shows: the editor's file, and what is to be made of it. */
export interface UsedPicture {
  /** Where the record names it. */
  readonly place: Place
  readonly fileName: string
  readonly path: string
  readonly kind: PictureKind
  readonly plan: PicturePlan
}

/** What to tell the editor of a picture that cannot be decoded; its size alone could be read. */
export const explainDamage = ({ place, fileName }: UsedPicture): SourceIssue =>
  errorAt(place, say.badPicture(fileName, 'damaged'))
