import { offsetMs, type Timezone } from '../../domain/calendar.ts'

/**
 * The commonest dates as SQL, for millions of them: `2024-12-10`, `2024-12`, `2024` and times of a clock that says how far it is
 * from UTC. Each expression is NULL where the text is none of these or no day of the calendar, and what domain/calendar.ts
 * says of it where it is one: tests/pipeline/tables holds the two to each other. All else is read there, text by text.
 *
 * @param text an SQL expression
 */
export function dateSql(
  text: string,
  timezone: Timezone | undefined,
): {
  readonly begin: string
  readonly end: string
  readonly precision: string
} {
  const is = (form: string): string => `regexp_full_match(${text}, '${form}')`
  const at = (day: string): string => `epoch_ms(try_cast(${day} AS DATE)::TIMESTAMP)`
  const next = (day: string, unit: string): string =>
    `epoch_ms((try_cast(${day} AS DATE) + INTERVAL 1 ${unit})::TIMESTAMP)`
  const month = `(${text} || '-01')`
  const year = `(${text} || '-01-01')`
  const shift = timezone ? `${offsetMs(timezone.offset)} - ${aheadSql(text)}` : '0'
  const clock =
    `(substr(${text}, 12, 2)::INT * 60 + substr(${text}, 15, 2)::INT) * 60000` +
    ` + CASE WHEN substr(${text}, 17, 1) = ':' THEN substr(${text}, 18, 2)::INT * 1000 ELSE 0 END`
  const moment = `${at(`substr(${text}, 1, 10)`)} + ${clock} + ${shift}`
  const choose = (day: string, ofMonth: string, ofYear: string, time: string): string =>
    `CASE WHEN ${is(DAY)} THEN ${day} WHEN ${is(MONTH)} THEN ${ofMonth} WHEN ${is(YEAR)} THEN ${ofYear} ` +
    `WHEN ${is(TIME)} THEN ${time} END`
  const hasSeconds = `substr(${text}, 17, 1) = ':'`
  return {
    begin: choose(at(text), at(month), at(year), moment),
    end: choose(
      next(text, 'DAY'),
      next(month, 'MONTH'),
      next(year, 'YEAR'),
      `${moment} + CASE WHEN ${hasSeconds} THEN 1000 ELSE 60000 END`,
    ),
    precision: choose('2', '3', '4', `CASE WHEN ${hasSeconds} THEN 0 ELSE 1 END`),
  }
}

const YEAR = String.raw`(?:[1-9]\d{3}|0[1-9]\d\d|00[1-9]\d|000[1-9])`
const MONTH = String.raw`${YEAR}-\d\d`
const DAY = String.raw`${YEAR}-\d\d-\d\d`
/** `-00:00` is no clock, and the longest way from UTC is 14 hours. */
const TIME = String.raw`${DAY}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|\+(?:0\d|1[0-3]):[0-5]\d|[+-]14:00|-(?:0[1-9]|1[0-3]):[0-5]\d|-00:(?:0[1-9]|[1-5]\d))`

/** How far the clock is ahead by which a time is written, in milliseconds. */
const aheadSql = (text: string): string =>
  `CASE WHEN ends_with(${text}, 'Z') THEN 0 ELSE ` +
  `(CASE WHEN substr(${text}, -6, 1) = '-' THEN -1 ELSE 1 END) * ` +
  `(substr(${text}, -5, 2)::INT * 60 + substr(${text}, -2, 2)::INT) * 60000 END`
