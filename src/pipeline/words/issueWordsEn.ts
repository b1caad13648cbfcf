import { dateWordsEn } from './dateWordsEn.ts'
import { fileWordsEn } from './fileWordsEn.ts'
import { namingWordsEn } from './namingWordsEn.ts'
import { proofWordsEn } from './proofWordsEn.ts'
import { recordWordsEn } from './recordWordsEn.ts'
import { shapeWordsEn } from './shapeWordsEn.ts'
import { siteWordsEn } from './siteWordsEn.ts'
import { tableWordsEn } from './tableWordsEn.ts'
import { themeWordsEn } from './themeWordsEn.ts'

/** All that can be wrong with records, in English, and the model of it in other languages. */
export const issueWordsEn = {
  ...fileWordsEn,
  ...shapeWordsEn,
  ...dateWordsEn,
  ...recordWordsEn,
  ...proofWordsEn,
  ...siteWordsEn,
  ...themeWordsEn,
  ...namingWordsEn,
  ...tableWordsEn,
}
