import type { MouseEvent } from 'react'
import type { NamedLanguage } from '../../domain/languages.ts'
import type { Locale } from '../../domain/text.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import { opensElsewhere } from '../opensElsewhere.ts'
import css from './Masthead.module.css'

interface Props {
  readonly home: string
  readonly languages: readonly NamedLanguage[]
  /** Address of this page in another language; a plain link without script. */
  readonly addressIn: (locale: Locale) => string
  /** Absent on pages without script. */
  readonly onIntent?: (intent: ViewIntent) => void
}

/** The product's name, and the other languages. */
export function Masthead({ home, languages, addressIn, onIntent }: Props) {
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
        {languages
          .filter(([other]) => other !== locale)
          .map(([other, name], place) => (
            <a
              // By its place: the link that was pressed becomes another language's and keeps the focus.
              key={place}
              href={addressIn(other)}
              hrefLang={other}
              lang={other}
              onClick={switchInPlace(other)}
              data-language={other}
            >
              {name}
            </a>
          ))}
      </div>
    </header>
  )
}
