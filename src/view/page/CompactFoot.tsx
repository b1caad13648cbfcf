import { wordReach } from '../../i18n/wordReach.ts'
import { wordSources } from '../../i18n/wordSources.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { useLanguage } from '../language.ts'
import { LicenceLink } from '../LicenceLink.tsx'
import css from './CompactFoot.module.css'

interface Props {
  /** The story as it is known today. */
  readonly whole: StoryIndex
  /** Address of the whole page, showing the same as this one, if there is one. */
  readonly address?: string
  /** The same in full, while the page is being put on paper. */
  readonly printed?: string | undefined
  /** Where that is: a host, or the site's name. */
  readonly host?: string
}

/** Under an embedded timeline: sources, last update, licence, and the way to the whole page. */
export function CompactFoot({ whole: { story, reach }, address, printed, host = '' }: Props) {
  const { locale, t } = useLanguage()
  return (
    <footer className={css.foot}>
      <p>{[wordSources(story, t), wordReach(reach, story.updated, locale, t)].join(' · ')}</p>
      <p>
        {address !== undefined && (
          <a href={address} target="_blank" rel="noopener" data-part="permalink" data-printed={printed}>
            <span>{t('readOn', { host })}</span>
            <span className="visually-hidden">{t('opensInNewTab')}</span>
          </a>
        )}
        {story.licence.name && (
          <>
            {address !== undefined && (
              <>
                {' '}
                <span>·</span>{' '}
              </>
            )}
            <LicenceLink licence={story.licence} />
          </>
        )}
      </p>
    </footer>
  )
}
