import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Locale } from '../../src/domain/text.ts'
import { en } from '../../src/i18n/en.ts'
import { hi } from '../../src/i18n/hi.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { LanguageContext } from '../../src/view/language.ts'

/** Renders a part of the page as a reader of one language meets it. */
export function renderInLanguage(locale: Locale, part: ReactNode) {
  const language = { locale, t: createTranslator(locale === 'hi' ? hi : en) }
  return render(<LanguageContext value={language}>{part}</LanguageContext>)
}
