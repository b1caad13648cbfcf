/**
 * What tells one place from another: `new-delhi`, and from the smaller to the larger `mahajan-field-firing-ranges,rajasthan`.
 * Records and published files give places no id (docs/decisions/0015-a-claim-is-read-once.md), so it is made from the English name wherever one is read.
 */
export type PlaceId = string

export const placeId = (english: string): PlaceId =>
  english
    .split(',')
    .map((part) => slugOf(part) || part.normalize('NFC').trim())
    .join(',')

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')

/** True when the second lies in the first as far as their names tell: Rajasthan holds “Mahajan …, Rajasthan”. */
export const holdsPlace = (outer: PlaceId, inner: PlaceId): boolean =>
  outer === inner || inner.endsWith(`,${outer}`)
