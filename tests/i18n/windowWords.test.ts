import { expect, it } from 'vitest'
import { formatNearWindow } from '../../src/i18n/windowWords.ts'

it.each([
  ['2023-08-01T00:00Z', '2023-08-20T00:00Z', 'अगस्त 2023', 'August 2023'],
  ['2023-08-22T10:00Z', '2023-08-25T00:00Z', '22–24 अगस्त 2023', '22–24 August 2023'],
  [
    '2023-08-23T16:00Z',
    '2023-08-23T22:00Z',
    '23 अग॰ 2023, शाम 4 बजे – रात 10 बजे',
    '23 Aug 2023, 4 pm – 10 pm',
  ],
  [
    '2023-08-23T18:00:20Z',
    '2023-08-24T00:00Z',
    '23 अग॰ 2023, शाम 6 बजे – तड़के 12 बजे',
    '23 Aug 2023, 6 pm – 12 am',
  ],
  [
    '2023-08-23T23:05Z',
    '2023-08-24T03:00Z',
    '23 अग॰ 2023, रात 11:05 बजे – 24 अग॰ 2023, तड़के 3 बजे',
    '23 Aug 2023, 11:05 pm – 24 Aug 2023, 3 am',
  ],
])('the window from %s to %s is %s, %s', (from, to, hi, en) => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  expect([formatNearWindow(start, end, 'hi'), formatNearWindow(start, end, 'en')]).toEqual([hi, en])
})
