/** What such a word adds to the number behind it: `साढ़े तीन`, `सवा दो`, `पौने दो`. */
export const QUARTERS: Readonly<Record<string, number>> = {
  sharpHalf: 0.5,
  quarterPast: 0.25,
  quarterTo: -0.25,
}
