import { useMemo, type ReactNode } from 'react'
import type { Story } from '../domain/story.ts'
import { directionOf, isLocale, type BuiltIn, type Locale } from '../domain/text.ts'
import { once } from '../domain/once.ts'
import { en } from '../i18n/en.ts'
import { hi } from '../i18n/hi.ts'
import type { LanguageFile } from '../i18n/languageFile.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { wordsIn } from '../i18n/otherWords.ts'
import { readWords } from '../i18n/readWords.ts'
import type { Language } from '../view/language.ts'
import type { StoryProps } from './storyProps.ts'
// Before what it makes room for.
import './hosted.css'
import '../view/tokens.css'

const WORDS: Readonly<Record<BuiltIn, Messages>> = { hi, en }

const learnOnce = once((words: object) => readWords(words as LanguageFile)) // a site published it

/**
 * The language that a host has asked for, in English words as long as nobody has given others, and in the story's own where it
 * has any. Throws at what is no tag.
 */
export function useHostLanguage(
  { language, words }: Pick<StoryProps, 'language' | 'words'>,
  story?: Pick<Story, 'words'>,
): Language {
  const own = story?.words?.[language]
  if (words) learnOnce(words)
  return useMemo(() => {
    if (!isLocale(language))
      throw new Error(
        `samayrekha: language="${language}" is no language; say “hi”, “en”, or another tag like “ta”`,
      )
    return { locale: language, t: createTranslator({ ...wordsIn(WORDS, 'page', language), ...own }) }
  }, [language, own])
}

interface Props extends Pick<StoryProps, 'className' | 'style' | 'theme'> {
  readonly locale: Locale
  readonly children: ReactNode
}

/** What the style sheet of the package is about, and nothing else on the host's page. */
export const Container = ({ locale, theme = 'auto', className, style, children }: Props) => (
  <div
    className={className}
    style={style}
    lang={locale}
    dir={directionOf(locale)}
    data-theme={theme}
    data-samayrekha=""
  >
    {children}
  </div>
)
