import { useEffect, useId, useRef, useState } from 'react'
import { languagesOf } from '../../domain/languages.ts'
import { inLanguage, isBuiltIn, type Locale } from '../../domain/text.ts'
import { loadMessages } from '../../i18n/loadMessages.ts'
import { createTranslator, type Translate } from '../../i18n/messages.ts'
import { shareWords } from '../../i18n/share.ts'
import { sourceWords } from '../../i18n/sourceWords.ts'
import { initialView } from '../../state/reduceView.ts'
import { storyAsTold } from '../../state/storyIndex.ts'
import { foldStep } from '../../state/tour.ts'
import { THEMES, type Theme, type ViewState } from '../../state/viewState.ts'
import { sharedPicture } from '../drawing/sharedPicture.ts'
import { useLanguage, type Language } from '../language.ts'
import { CopyField } from './CopyField.tsx'
import { promisedHeights } from './promisedHeights.ts'
import { asksForMore, CARRIED, carriedView, embedQuery, narrows } from './embedView.ts'
import { embedAddress, formatSnippets, type SnippetSource } from './snippets.ts'
import type { FootProps } from './footProps.ts'
import css from './FootPanel.module.css'

const KINDS = ['element', 'frame', 'address', 'hardened', 'amp', 'newsletter'] as const

/** Makes the lines that a newsroom pastes into its page. What a kind cannot bring to its readers is not offered with it. */
export function EmbedDialog(props: FootProps & { readonly onClose: () => void }) {
  const { state, whole, visible, here, root, onClose } = props
  const language = useLanguage()
  const { t } = language
  const s = shareWords(language.locale)
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('element')
  const [locale, setLocale] = useState<Locale>(language.locale)
  const [theme, setTheme] = useState<Theme>('light')
  const [keep, setKeep] = useState(true)
  const words = useWords(locale)
  const languages = languagesOf(whole.story)
  const nameOf = (tag: Locale) =>
    isBuiltIn(tag) ? sourceWords(language.locale)(`language.${tag}`) : (new Map(languages).get(tag) ?? tag)
  useEffect(() => {
    dialog.current?.showModal()
    // Not the first choice, which says nothing of what has opened.
    dialog.current?.focus()
  }, [])
  const carried = CARRIED[kind]
  const view = carriedView(kind, state)
  const source = makeSource(props, {
    site: new URL(root, here()).href,
    language: { locale, t: words },
    view: keep ? view : initialView(locale),
    theme: carried.theme ? theme : 'light',
  })
  const open =
    view.event === null ? undefined : inLanguage(whole.byId.get(view.event)?.event.title, language.locale)
  const { length: shown } = visible.events
  const some = shown < visible.total ? ` (${t('shownSome', { shown, count: visible.total })})` : ''
  return (
    <dialog ref={dialog} tabIndex={-1} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('embed')}</h2>
      <p>{s('embedHint')}</p>
      <p className={css.take}>
        <Choice
          label={s('embedKind')}
          value={kind}
          values={KINDS}
          nameOf={(each) => s(`embedKind.${each}`)}
          onChange={setKind}
        />
        {languages.length > 1 && (
          <Choice
            label={t('languageLabel')}
            value={locale}
            values={languages.map(([tag]) => tag)}
            nameOf={nameOf}
            onChange={setLocale}
          />
        )}
        {carried.theme && (
          <Choice
            label={t('themeLabel')}
            value={theme}
            values={THEMES}
            nameOf={(each) => t(`theme.${each}`)}
            onChange={setTheme}
          />
        )}
        {asksForMore(view) && (
          <label>
            <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />{' '}
            <span>{carried.view ? s('embedAsShown') + some : open}</span>
          </label>
        )}
      </p>
      {!carried.view && <p>{s('embedAddressHint')}</p>}
      <CopyField label={t('embed')} text={formatSnippets(source)[kind]} rows={8} />
      {(kind === 'element' || kind === 'frame' || kind === 'hardened') && (
        <p>
          <small>{source.heights.map(({ from, height }) => `≥ ${from} px: ${height} px`).join(' · ')}</small>
        </p>
      )}
      <p className={css.take}>
        <a href={embedAddress(source)} target="_blank" rel="noopener">
          <span>{s('preview')}</span>
          <span className="visually-hidden">{t('opensInNewTab')}</span>
        </a>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cardClose')}
        </button>
      </p>
    </dialog>
  )
}

interface Chosen {
  readonly site: string
  readonly language: Language
  readonly view: ViewState
  readonly theme: Theme
}

/** The same as the build's own when nothing is asked for; else with the events that are shown, as they were told. */
function makeSource(
  { index, whole, visible }: FootProps,
  { site, language, view, theme }: Chosen,
): SnippetSource {
  const { locale, t } = language
  const asked = narrows(view)
  return {
    site,
    story: asked ? storyAsTold(index, visible.events) : whole.story,
    total: asked ? visible.total : whole.events.length,
    locale,
    t,
    query: embedQuery(foldStep(view, whole.story.tour ?? []), theme),
    heights: promisedHeights(whole, language, view.view),
    loader: { path: 'loader.js', integrity: null },
    // The picture is of the whole story.
    image: asked ? null : sharedPicture(whole, language, site),
  }
}

/** The words of the snippet's language; until they have come, those of the page. */
function useWords(locale: Locale): Translate {
  const { locale: own, t } = useLanguage()
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly t: Translate } | null>(null)
  useEffect(() => {
    if (locale === own) return
    let current = true
    void loadMessages(locale)
      .then((messages) => current && setLoaded({ locale, t: createTranslator(messages) }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [locale, own])
  return loaded?.locale === locale ? loaded.t : t
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly values: readonly T[]
  readonly nameOf: (value: T) => string
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, values, nameOf, onChange }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>{' '}
      <select
        value={value}
        onChange={(event) => onChange(values.find((each) => each === event.target.value) ?? value)}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
