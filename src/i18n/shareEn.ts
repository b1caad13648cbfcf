import type { LateMessages } from './lateCatalogue.ts'

/** English words of sharing, citing, embedding, reporting, of files and pictures; they arrive with what says them. The model for `shareHi.ts`. */
export const shareEn = {
  citation: '“{subject}”, Samayrekha, data version {version}, reviewed on {date}. {address}',
  shareHint: 'Whoever opens the link sees exactly this view.',
  copyLink: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  embedHint: 'Paste this into the page where the timeline should appear.',
  embedKind: 'Kind',
  'embedKind.element': 'adjusts its height, one small script',
  'embedKind.frame': 'frame, no script',
  'embedKind.address': 'link only, where it turns into the timeline by itself',
  'embedKind.hardened': 'frame in a sandbox',
  'embedKind.amp': 'AMP',
  'embedKind.newsletter': 'newsletter',
  embedAsShown: 'As shown now',
  embedAddressHint:
    'The link alone brings the whole timeline, or the open event. Filters and theme need another kind.',
  preview: 'Preview',
  reportHint: 'Say what is wrong, copy this and send it to the newsroom that publishes the timeline.',
  reportWrong: 'What is wrong: ',

  // Files and pictures
  shownOnly: { one: 'Only the {count} event shown', other: 'Only the {count} events shown' },
  downloadFailed: 'The file could not be made. Try another format.',
  pictureAlt: {
    one: '{subject}: timeline of {count} event, {range}. The latest: {last}.',
    other: '{subject}: timeline of {count} events, {range}. The latest: {last}.',
  },
  pictureBeyond: 'Outside the picture: {before} earlier, {after} later.',
  shownFilters: 'Filtered by {filters}',
  pageAddress: 'Address of the timeline: {address}',
} as const

export type ShareMessages = LateMessages<typeof shareEn>
