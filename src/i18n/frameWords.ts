import { ofBuiltIn, type BuiltIn, type Locale } from '../domain/text.ts'

const LINK_LOST: Readonly<Record<BuiltIn, string>> = {
  hi: 'इस पन्ने पर लिंक नहीं खुल सकते। स्रोत का पता:',
  en: 'Links cannot open on this page. Address of the source:',
}

/** Said in a frame where no link opens, before the address of the source; it arrives with what speaks to the page around. */
export const linkLost = (locale: Locale): string => ofBuiltIn(LINK_LOST, locale)
