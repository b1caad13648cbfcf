import type { MouseEvent } from 'react'
import { otherLocale } from '../../domain/text.ts'
import { THEMES, type Theme, type ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import { opensElsewhere } from '../opensElsewhere.ts'
import css from './Masthead.module.css'

interface Props {
  readonly home: string
  /** Address of this page in the other language; a plain link without script. */
  readonly otherLanguage: string
  /** Absent on pages without script. */
  readonly theme?: Theme
  readonly onIntent?: (intent: ViewIntent) => void
}

const NAMES = { hi: 'हिंदी', en: 'English' } as const

/** The product's name, the other language, the theme. */
export function Masthead({ home, otherLanguage, theme, onIntent }: Props) {
  const { locale, t } = useLanguage()
  const other = otherLocale(locale)
  const switchInPlace = (click: MouseEvent) => {
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
        <a href={otherLanguage} hrefLang={other} lang={other} onClick={switchInPlace} data-language={other}>
          {NAMES[other]}
        </a>
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
