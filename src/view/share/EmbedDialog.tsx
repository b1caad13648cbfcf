import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { LOCALES, type Locale } from '../../domain/text.ts'
import { loadMessages } from '../../i18n/loadMessages.ts'
import { createTranslator, type Translate } from '../../i18n/messages.ts'
import { initialView } from '../../state/reduceView.ts'
import { storyAsTold } from '../../state/storyIndex.ts'
import { THEMES, type Theme } from '../../state/viewState.ts'
import { formatViewUrl } from '../../state/viewUrl.ts'
import { CopyField } from './CopyField.tsx'
import { heightSteps } from './embedHeights.ts'
import { useLanguage } from '../language.ts'
import { embedAddress, formatSnippets, type SnippetSource } from './snippets.ts'
import type { FootProps } from './footProps.ts'
import css from './FootPanel.module.css'

const KINDS = ['element', 'frame', 'address', 'hardened', 'amp', 'newsletter'] as const

/** Makes the lines that a newsroom pastes into its page. */
export function EmbedDialog(props: FootProps & { readonly onClose: () => void }) {
  const { index, state, visible, root, here, onClose } = props
  const language = useLanguage()
  const { t } = language
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('element')
  const [locale, setLocale] = useState<Locale>(language.locale)
  const [theme, setTheme] = useState<Theme>('light')
  const filtered = visible.events.length < visible.total
  const [keep, setKeep] = useState(filtered)
  const words = useWords(locale)
  useEffect(() => dialog.current?.showModal(), [])
  const story = useMemo(() => storyAsTold(index), [index])
  const site = new URL(root, here()).href
  const source: SnippetSource = {
    site,
    story,
    locale,
    t: words,
    query: embedQuery(keep ? state : initialView(locale), theme),
    heights: heightSteps(story.id, locale),
    loader: { path: 'loader.js', integrity: null },
    image: { url: `${site}images/${locale}/${story.id}-share.png`, alt: story.headline[locale] },
  }
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t('embed')}</h2>
      <p>{t('embedHint')}</p>
      <p className={css.take}>
        <Choice
          label={t('embedKind')}
          value={kind}
          values={KINDS}
          nameOf={(each) => t(`embedKind.${each}`)}
          onChange={setKind}
        />
        <Choice
          label={t('languageLabel')}
          value={locale}
          values={LOCALES}
          nameOf={(each) => t(`language.${each}`)}
          onChange={setLocale}
        />
        <Choice
          label={t('themeLabel')}
          value={theme}
          values={THEMES}
          nameOf={(each) => t(`theme.${each}`)}
          onChange={setTheme}
        />
        {filtered && (
          <label>
            <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />{' '}
            {t('shownOnly', { count: visible.events.length })}
          </label>
        )}
      </p>
      <CopyField label={t('embed')} text={formatSnippets(source)[kind]} rows={8} />
      {(kind === 'element' || kind === 'frame' || kind === 'hardened') && (
        <p>
          <small>{source.heights.map(({ from, height }) => `≥ ${from} px: ${height} px`).join(' · ')}</small>
        </p>
      )}
      <p className={css.take}>
        <a href={embedAddress(source)} target="_blank" rel="noopener">
          {t('preview')}
          <span className="visually-hidden">{t('opensInNewTab')}</span>
        </a>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('cardClose')}
        </button>
      </p>
    </dialog>
  )
}

/** A frame is light unless told otherwise; the page itself follows the device unless told otherwise. */
function embedQuery(state: FootProps['state'], theme: Theme): string {
  const params = new URLSearchParams(formatViewUrl({ ...state, theme: 'auto' }))
  if (theme !== 'light') params.set('theme', theme)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
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
      {label}{' '}
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
