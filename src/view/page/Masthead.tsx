import type { MouseEvent } from 'react'
import type { NamedLanguage } from '../../domain/languages.ts'
import type { Locale } from '../../domain/text.ts'
import { THEMES, type Theme, type ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import { opensElsewhere } from '../opensElsewhere.ts'
import css from './Masthead.module.css'

interface Props {
  readonly home: string
  readonly languages: readonly NamedLanguage[]
  /** Address of this page in another language; a plain link without script. */
  readonly addressIn: (locale: Locale) => string
  /** Absent on pages without script. */
  readonly theme?: Theme
  readonly onIntent?: (intent: ViewIntent) => void
}

/** The product's name, the other languages, the theme. */
export function Masthead({ home, languages, addressIn, theme, onIntent }: Props) {
  const { locale, t } = useLanguage()
  const switchInPlace = (other: Locale) => (click: MouseEvent) => {
    if (!onIntent || opensElsewhere(click)) return
    click.preventDefault()
    onIntent({ type: 'setLocale', locale: other })
  }
  return (
    <header className={css.masthead}>
      {/* To the heading, which takes the focus: a screen reader then says where one is. */}
      <a className={css.skip} href="#list-heading">
        {t('skipToEvents')}
      </a>
      <a className={css.brand} href={home}>
        {t('siteName')}
      </a>
      <div className={css.choices}>
        {theme && onIntent && <ThemeChoice theme={theme} onIntent={onIntent} />}
        {languages.map(
          ([other, name]) =>
            other !== locale && (
              <a
                key={other}
                href={addressIn(other)}
                hrefLang={other}
                lang={other}
                onClick={switchInPlace(other)}
                data-language={other}
              >
                {name}
              </a>
            ),
        )}
      </div>
    </header>
  )
}

function ThemeChoice({
  theme,
  onIntent,
}: {
  readonly theme: Theme
  readonly onIntent: (intent: ViewIntent) => void
}) {
  const { t } = useLanguage()
  return (
    <label className={css.theme} data-needs-script>
      <span className="visually-hidden">{t('themeLabel')}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((known) => known === event.target.value)
          if (chosen) onIntent({ type: 'setTheme', theme: chosen })
        }}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {t(`theme.${known}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
