import { useContext } from 'react'
import { readPicture } from '../../domain/picture.ts'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { inLanguage } from '../../domain/text.ts'
import { pictureWords } from '../../i18n/pictureWords.ts'
import type { EventAddress } from '../eventAddress.ts'
import { EventPicture } from '../EventPicture.tsx'
import { useLanguage } from '../language.ts'
import { LicenceLink } from '../LicenceLink.tsx'
import { CardLevelContext } from './CardHeading.tsx'
import css from './CardPicture.module.css'

interface Props {
  /** As published, not judged yet. */
  readonly picture: unknown
  readonly addressOf: EventAddress
}

/** The picture of an event, large: what stands under it, whose it is, and what allows it to be shown. */
export function CardPicture({ picture: published, addressOf }: Props) {
  const { locale, t } = useLanguage()
  const whole = useContext(CardLevelContext) === 1
  const picture = readPicture(published)
  if (picture === null) return null
  const { caption, credit, licence } = picture
  const video = picture.video === undefined ? null : checkSourceUrl(picture.video)
  const shown = <EventPicture {...{ picture, addressOf }} sizes={whole ? ON_A_PAGE : BESIDE_THE_CHART} />
  return (
    <figure className={css.picture} data-part="picture">
      {video?.ok ? (
        <a href={video.url} target="_blank" rel="noopener">
          {shown}
          <span className={css.watch}>
            <span aria-hidden="true">▶ </span>
            <span>{pictureWords(locale)('watch', { site: video.host.replace(/^www\./, '') })}</span>
          </span>
          <span className="visually-hidden">{t('opensInNewTab')}</span>
        </a>
      ) : (
        shown
      )}
      <figcaption>
        {caption && <p>{inLanguage(caption, locale)}</p>}
        <small>
          {pictureWords(locale)('picture', { credit })} ·{' '}
          <LicenceLink licence={{ name: licence.name, url: licence.url ?? '' }} />
        </small>
      </figcaption>
    </figure>
  )
}

/** As EventCard.module.css and eventPage.css have it. */
const BESIDE_THE_CHART = '(min-width: 64rem) 25rem, 100vw'
const ON_A_PAGE = '(min-width: 46rem) 44rem, 100vw'
