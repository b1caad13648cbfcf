import type { Locale } from '../domain/text.ts'
import { faultWords } from '../i18n/faultWords.ts'
import type { Translate } from '../i18n/messages.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { BrokenFile, type FileFault } from '../parquet/fileFault.ts'
import { FetchError } from './fetchJson.ts'

/** Why the events of a large story are not shown, and what there is instead. */
export function wordFailure(error: unknown, locale: Locale, t: Translate): string {
  const words = faultWords(locale)
  const why =
    error instanceof BrokenFile
      ? wordFault(error.fault, locale)
      : error instanceof FetchError
        ? t('loadFailed')
        : words('stopped')
  return `${why} ${words('stays')}`
}

/** Editors are told more of the same by `samayrekha check`. */
export function wordFault(fault: FileFault, locale: Locale): string {
  const words = faultWords(locale)
  switch (fault[0]) {
    case 'notParquet':
      return words('notEvents')
    case 'cutOff':
      return words('cutOff')
    case 'footerTooLong':
    case 'footerUnreadable':
    case 'rowsDiffer':
    case 'noEvents':
    case 'groupTooLong':
      return words('unreadable')
    case 'tooManyEvents':
      return words('tooMany', { events: formatNumber(fault[1]), most: formatNumber(fault[2]) })
    case 'missingColumn':
    case 'wrongType':
      return words('lacks', { column: fault[1] })
    case 'wrongCodec':
    case 'columnTooBig':
    case 'wrongEncoding':
      return words('packed', { column: fault[2] })
    case 'outsideFile':
    case 'damaged':
    case 'dictionaryTooLong':
    case 'statisticsLie':
      return words('damaged', { group: formatNumber(fault[1]), column: fault[2] })
    case 'unsorted':
    case 'endFirst':
    case 'outOfTime':
    case 'emptyCell':
    case 'outOfRange':
    case 'unknownCode':
      return words('row', { row: formatNumber(fault[2]) })
    case 'noRanges':
      return words('noRanges', { megabytes: formatNumber(fault[1]), most: formatNumber(fault[2]) })
    case 'rangeRefused':
      return words('refused', { status: fault[1] })
    case 'otherBytes':
      return words('changed')
  }
}
