/** What is said of a date that cannot be read. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthOf = (month: number): string => MONTHS[month - 1] ?? ''

/** `2025-12-04` → `2025-12-04 if you mean 4 December 2025` */
function reading(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${day} if you mean ${Number(date)} ${monthOf(Number(month))} ${year}`
}

const FORMS = 'write a day as 2024-12-10, a month as 2024-12, a year as 2024, a span as 2024-07-08/2024-07-09'

export const dateWordsEn = {
  notADate: (text: string) => `“${text}” is not a date: ${FORMS}`,
  /** @param line to paste */
  dateInWords: (text: string, line: string) => `“${text}” is a date as people write it: write “${line}”`,
  dateNotOfCalendar: (text: string) => `“${text}” is not a date of the calendar: ${FORMS}`,
  dateOfTwoReadings: (text: string, days: readonly string[]) =>
    `“${text}” can be read in two ways: write ${days.map(reading).join(', or ')}`,
  dateInDoubtfulOrder: (text: string, day: string) =>
    `“${text}” has its parts in an order that readers take in two ways: write ${reading(day)}`,
  dateInDevanagari: (text: string) => `“${text}” has Devanagari digits: write the date with the digits 0–9`,
  dateNoChoice: (text: string) =>
    `“${text}” is no choice of days: write "[..2025-12-31]" or "[2025-12-01..2025-12-15]", in quotation marks, the earlier day first`,
  dateBackwards: (text: string, turned: string) =>
    `“${text}” ends before it starts: write the earlier date first, ${turned}, or correct one of them`,
  dateWithoutMonth: (text: string, month: string) =>
    `“${text}” has a month ${month}: there are only 01 to 12`,
  dateWithoutDay: (text: string, year: string, month: number, last: number) =>
    `“${text}” is not a day of the calendar: ${monthOf(month)} ${year} has ${last} days`,
  dateOneDigit: (text: string, padded: string) =>
    `“${text}” needs two digits for the month and the day: write ${padded}`,
  dateDash: (text: string) => `“${text}” has a dash that is no hyphen: write - between year, month and day`,
  dateBeforeOurEra: (text: string) =>
    `“${text}” is a year before our era, which no record can have: write years from 0001 to 9999`,
  dateYearDigits: (text: string) => `“${text}” is no year of four digits: write years from 0001 to 9999`,
  dateOpenEnd: (text: string, from: string) => `“${text}” is open at its end: write ${from}/..`,
  dateOpenBeginning: (text: string, to: string) => `“${text}” is open at its beginning: write ../${to}`,
  dateEndInWords: (text: string) =>
    `“${text}” has an end in words: write .. for an end that is open, as 2024-12-10/..`,
  dateSeason: (text: string, year: string) =>
    `“${text}” is a season or a quarter in EDTF: write its months, as ${year}-03/${year}-05, or the year`,
  dateCentury: (text: string) => `“${text}” is a century: write its decades, as 190X/199X`,
  dateTooVague: (text: string) => `“${text}” is a date of which too little is known: ${FORMS}`,
  dateTenDays: (text: string, choice: string) =>
    `“${text}” is one of ten days: write it as a choice, in quotation marks, "${choice}"`,
  dateList: (text: string) =>
    `“${text}” is a list of dates: write one date, or a choice of days as "[2025-12-01..2025-12-15]"`,
  dateFromWhen: (text: string) =>
    `“${text}” says only from when: write the day of the report on, as 2024-12-10/.., or the year`,
  dateSignInside: (text: string) =>
    `“${text}” has its ?, ~ or % before or inside the date: write the sign at the end, as 2025-08~`,
  dateWithoutHyphens: (text: string, meant: string) => `“${text}” lacks its hyphens: write ${meant}`,
  dateWrongSigns: (text: string, meant: string) =>
    `“${text}” has the wrong signs between its parts: write ${meant}`,
  dateDigitsThatCount: (text: string) =>
    `“${text}” says how many of its digits count: write the decade, as 195X, or about then, as 1950~`,

  // --- times of day
  timeMidnight: (text: string, meant: string) =>
    `“${text}” is midnight: write 00:00 of the day that begins then, as ${meant}`,
  timeHour: (text: string, hour: string) => `“${text}” has an hour ${hour}: there are only 00 to 23`,
  timeMinute: (text: string, minute: string) => `“${text}” has a minute ${minute}: there are only 00 to 59`,
  timeSecond: (text: string, second: string) => `“${text}” has a second ${second}: there are only 00 to 59`,
  timeLeapSecond: (text: string) => `“${text}” has a second 60, as a leap second is written: write 59`,
  timeFraction: (text: string, meant: string) => `“${text}” has parts of a second: write ${meant}`,
  timeWithoutOffset: (text: string, time: string) =>
    `“${text}” has no distance from UTC, so that nobody knows whose clock it is: write ${time}+05:30 for India, ${time}Z for UTC`,
  timeByName: (text: string, clock: string, time: string) =>
    `“${text}” names a clock, “${clock}”, which more than one country may have: write its distance from UTC, as ${time}+05:30`,
  timeOfNoClock: (text: string, clock: string, time: string) =>
    `“${text}” has a clock “${clock}” that nobody has: write how far it is from UTC, from -14:00 to +14:00, as ${time}+05:30`,
  timeWithMark: (text: string, mark: string, day: string) =>
    `“${text}” has “${mark}” behind a time, which only a date can have: write the day, as ${day}${mark}, or the time from which and the time to which it may be, with a slash between them`,
  timeForm: (text: string, meant: string) => `“${text}” is not how a time is written: write ${meant}`,

  // --- dates in their places
  notOneDay: (text: string) =>
    `“${text}” should be one day: write it as 2024-12-10, or delete the line if the day is not known`,
  heldAhead: (date: string, updated: string) =>
    `this event is “held” on ${date}, after the records were last updated (${updated}): ` +
    'make it “scheduled” or “announced”, correct the date, or bring “updated” in story.yaml up to date',
  heldByWhen: () => 'what took place did so after some day: give that too, as "[2025-12-01..2025-12-31]"',
  expectedSinceWhen: () => 'no report says since when this is expected: add it to “states:” with its day',
  statesOutOfOrder: (known: string, before: string) =>
    `what was known on ${known} stands after ${before}: put the earlier day first`,
  termBackwards: (to: string, from: string) =>
    `the term ends (${to}) before it starts (${from}): correct “from” or “to”`,
  twoClocks: (first: string, second: string) =>
    `this story has times by two clocks, ${first} and ${second}: say in story.yaml by which it is told, as timezone: { offset: "${first}" }`,
  notAnOffset: (text: string) =>
    `“${text}” is no distance from UTC: write hours and minutes with two digits each, as "+05:30", from -14:00 to +14:00, or Z for UTC itself`,
}
