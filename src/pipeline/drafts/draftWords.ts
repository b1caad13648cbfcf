import type { MessageLanguage } from '../words/messageLanguage.ts'
import type { SaidOf } from '../words/said.ts'
import { draftWordsEn, type DraftWords } from './draftWordsEn.ts'
import { draftWordsHi } from './draftWordsHi.ts'

export const draftWordsOf = (language: MessageLanguage): DraftWords =>
  language === 'hi' ? draftWordsHi : draftWordsEn

/** A sentence that is not yet worded. */
export type DraftSaid = SaidOf<DraftWords>
