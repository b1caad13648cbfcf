import type { LateMessages } from './lateCatalogue.ts'

/** English words of sharing, citing, embedding and reporting; they arrive with what says them. The model for `shareHi.ts`. */
export const shareEn = {
  citation: '“{subject}”, Samayrekha, data version {version}, last updated {date}. {address}',
  shareHint: 'Whoever opens the link sees exactly this view.',
  copyLink: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  embedHint: 'Paste this into the page where the timeline should appear.',
  embedKind: 'Kind',
  'embedKind.element': 'adjusts its height, one small script',
  'embedKind.frame': 'frame, no script',
  'embedKind.address': 'link alone, where it opens by itself',
  'embedKind.hardened': 'frame in a sandbox',
  'embedKind.amp': 'AMP',
  'embedKind.newsletter': 'newsletter',
  embedAsShown: 'As shown now',
  embedAddressHint:
    'The link alone brings the whole timeline, or the open event. Filters and theme need another kind.',
  preview: 'Preview',
  reportHint: 'Say what is wrong, copy this and send it to the newsroom that publishes the timeline.',
  reportWrong: 'What is wrong: ',
} as const

export type ShareMessages = LateMessages<typeof shareEn>
