import { dateWordsHi } from './dateWordsHi.ts'
import { fileWordsHi } from './fileWordsHi.ts'
import { issueWordsEn } from './issueWordsEn.ts'
import type { MessageLanguage } from './messageLanguage.ts'
import { namingWordsHi } from './namingWordsHi.ts'
import { proofWordsHi } from './proofWordsHi.ts'
import { recordWordsHi } from './recordWordsHi.ts'
import { createSay, type SaidOf, type WordsLike } from './said.ts'
import { shapeWordsHi } from './shapeWordsHi.ts'
import { siteWordsHi } from './siteWordsHi.ts'
import { tableWordsHi } from './tableWordsHi.ts'
import { themeWordsHi } from './themeWordsHi.ts'

/** The sentences of one language. */
export type IssueWords = WordsLike<typeof issueWordsEn>

/** What is wrong, not yet worded: `['citedTwice', 'pib-2025-12-04']`. */
export type Said = SaidOf<typeof issueWordsEn>

/** Says what is wrong: `say.citedTwice(id)`. */
export const say = createSay(issueWordsEn)

const issueWordsHi: IssueWords = {
  ...fileWordsHi,
  ...shapeWordsHi,
  ...dateWordsHi,
  ...recordWordsHi,
  ...proofWordsHi,
  ...siteWordsHi,
  ...themeWordsHi,
  ...namingWordsHi,
  ...tableWordsHi,
}

export const issueWordsOf = (language: MessageLanguage): IssueWords =>
  language === 'hi' ? issueWordsHi : issueWordsEn
