import type { LateMessages } from './lateCatalogue.ts'

/** English words of sharing, citing, embedding and reporting; they arrive with what says them. The model for `shareHi.ts`. */
export const shareEn = {
  citation: '“{subject}”, Samayrekha, data version {version}, last updated {date}. {address}',
  shareHint: 'The link shows another reader exactly this view.',
  copyLink: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  embedHint: 'Paste this into the page where the timeline should stand.',
  embedKind: 'Kind',
  'embedKind.element': 'sizes itself, one small script',
  'embedKind.frame': 'frame, no script',
  'embedKind.address': 'address alone, where it opens by itself',
  'embedKind.hardened': 'frame in a sandbox',
  'embedKind.amp': 'AMP',
  'embedKind.newsletter': 'newsletter',
  embedAsShown: 'As shown now',
  embedAddressHint:
    'The address alone brings the whole story, or the open event. Filters and colours need another kind.',
  preview: 'Preview',
  reportHint: 'Say what is wrong, copy this and send it to the newsroom that publishes the timeline.',
  reportWrong: 'What is wrong: ',
} as const

export type ShareMessages = LateMessages<typeof shareEn>
