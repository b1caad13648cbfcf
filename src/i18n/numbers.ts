/** Western digits are the default in both languages, as in most of the Hindi press; `deva` writes ०१२३. */
export type Digits = 'latn' | 'deva'

const DEVANAGARI_ZERO = 0x0966

/** Rewrite the Western digits of a finished text. */
export function writeDigits(text: string, digits: Digits): string {
  if (digits === 'latn') return text
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(DEVANAGARI_ZERO + Number(digit)))
}

/** A whole number, grouped the Indian way: 1,23,456. */
export function formatNumber(value: number, digits: Digits = 'latn'): string {
  const text = String(Math.abs(value))
  const grouped = text.slice(0, -3).replace(/\B(?=(?:\d\d)+$)/g, ',')
  const sign = value < 0 ? '−' : ''
  return writeDigits(sign + (grouped === '' ? text : `${grouped},${text.slice(-3)}`), digits)
}
