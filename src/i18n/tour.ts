import { lateCatalogue } from './lateCatalogue.ts'

const en = { position: '{step} of {count}', back: 'Previous', next: 'Next', end: 'Close' } as const
const hi = { position: '{count} में से {step}', back: 'पिछला', next: 'अगला', end: 'बंद करें' } as const

/** The words of the bar that leads through the story; they arrive with it. */
export const tourWords = lateCatalogue<typeof en>({ hi, en })
