import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { EventColumns } from '../columns/eventColumns.ts'
import { languagesOf } from '../domain/languages.ts'
import { directionOf, inLanguage, type Locale } from '../domain/text.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { EventAddressContext, PersonAddressContext } from '../view/eventAddress.ts'
import { LanguageContext } from '../view/language.ts'
import { lateScript, type LateScript } from '../view/lateScript.ts'
import { ManyPage, type ManyPageProps } from '../view/many/ManyPage.tsx'
import { Masthead } from '../view/page/Masthead.tsx'
import { useLateScript } from '../view/useLateScript.ts'
import type { ViewStore } from './viewStore.ts'

/** What of a story has come. */
export interface ShownColumns extends Pick<ManyPageProps, 'arrival'> {
  readonly columns: EventColumns
}

interface Props extends Pick<ManyPageProps, 'head' | 'texts' | 'find'> {
  readonly shown: {
    readonly get: () => ShownColumns | null
    readonly subscribe: (changed: () => void) => () => void
  }
  readonly store: ViewStore
  readonly messages: Messages
  /** From the page to the site's root. */
  readonly root: string
}

/** The page of a large story with what a site has around its pages. */
export function ManyStory({ head, shown, texts, find, store, messages: first, root }: Props) {
  const asked = useSyncExternalStore(store.subscribe, store.state, store.servedState)
  const here = useSyncExternalStore(shown.subscribe, shown.get, shown.get)
  const isOther = asked.locale !== first.locale
  const messages = (useLateScript(catalogueIn(asked.locale), isOther) ?? null) || first
  const language = useMemo(
    () => ({
      locale: messages.locale,
      t: createTranslator({ ...messages, ...head.words?.[messages.locale] }),
    }),
    [messages, head],
  )
  const { locale } = language
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dataset['script'] = 'started'
    document.documentElement.dir = directionOf(locale)
    document.documentElement.dataset['theme'] = asked.theme
    document.title = `${inLanguage(head.headline, locale)} – ${language.t('siteName')}`
  }, [locale, language, asked.theme, head])
  return (
    <LanguageContext value={language}>
      <EventAddressContext value={addressOf}>
        <Masthead
          home={root}
          languages={languagesOf(head)}
          addressIn={(other) => `../../${other}/${head.id}/`}
          onIntent={store.send}
        />
        {here && (
          <PersonAddressContext value={personAddress}>
            <ManyPage {...{ head, texts, find, ...here }} state={asked} onIntent={store.send} />
          </PersonAddressContext>
        )}
      </EventAddressContext>
    </LanguageContext>
  )
}

/** Events of a large story have no pages of their own, and no more have its people. */
const addressOf = (event: string): string => `?event=${event}`
const personAddress = (person: string): string => `?person=${person}`

const catalogues = new Map<Locale, LateScript<Messages>>()
function catalogueIn(locale: Locale): LateScript<Messages> {
  const known = catalogues.get(locale) ?? lateScript(['languageLabel'], () => loadMessages(locale))
  catalogues.set(locale, known)
  return known
}
