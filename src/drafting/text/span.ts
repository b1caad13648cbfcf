/** A stretch of a text, in UTF-16 units; `to` is past its last letter. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to
export const isSameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to
