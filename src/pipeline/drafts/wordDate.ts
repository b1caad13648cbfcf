// The words that dates are made of come with these two.
import '../../i18n/dateWordsEn.ts'
import '../../i18n/dateWordsHi.ts'

export { wordEdtf } from '../../i18n/dates.ts'
