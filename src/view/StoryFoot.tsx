import { parseEdtf } from '../domain/calendar.ts'
import type { Story } from '../domain/story.ts'
import { formatEventDate } from '../i18n/dates.ts'
import { Changes } from './Changes.tsx'
import { useLanguage } from './language.ts'
import css from './StoryFoot.module.css'

interface Props {
  readonly story: Story
  /** From the page to the site's root, e.g. `../../`. */
  readonly root: string
  /** File name of the story's own JSON. */
  readonly dataFile: string
  readonly address: string
}

/** Note, sources, last update, version, licence, and what a reader may take along, in the order of a published graphic. */
export function StoryFoot({ story, root, dataFile, address }: Props) {
  const { locale, t } = useLanguage()
  const updated = parseEdtf(story.updated)
  const day = updated ? formatEventDate(updated, locale) : story.updated
  return (
    <footer className={css.foot}>
      <p data-part="note">
        <b>{t('noteHeading')}</b> {story.note[locale]}
      </p>
      <p data-part="sources">
        <b>{t('sources')}</b>{' '}
        {t('sourcesLine', {
          sources: story.sourceCount,
          count: story.publisherCount,
        })}
      </p>
      <p data-part="updated">
        {t('updated', { date: day })} · {t('dataVersion', { version: story.dataVersion })}
      </p>
      <p data-part="licence">
        {t('licence')}{' '}
        <a rel="license noopener" target="_blank" href={story.licence.url}>
          {story.licence.name}
          <span className="visually-hidden">{t('opensInNewTab')}</span>
        </a>
      </p>
      <Changes story={story} />
      <details data-part="cite">
        <summary>{t('cite')}</summary>
        <p>
          {t('citation', { subject: story.subject[locale], version: story.dataVersion, date: day, address })}
        </p>
      </details>
      <p className={css.take} data-part="take">
        <a download href={`${root}data/${story.id}.csv`}>
          {t('download.csv')}
        </a>
        <a download href={`${root}data/${dataFile}`}>
          {t('download.json')}
        </a>
      </p>
    </footer>
  )
}
