import { useState } from 'react'
import { isAhead } from '../../domain/isAhead.ts'
import { inLanguage } from '../../domain/text.ts'
import { wordReach } from '../../i18n/wordReach.ts'
import { wordSources } from '../../i18n/wordSources.ts'
import { Changes } from './Changes.tsx'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { AHEAD_FILE, type FootProps, type PanelKind } from '../share/footProps.ts'
import { useLanguage } from '../language.ts'
import { LateDownloads, LateFootPanel } from './lateParts.ts'
import { LicenceLink } from '../LicenceLink.tsx'
import panel from '../share/FootPanel.module.css'
import css from './StoryFoot.module.css'

/**
 * Note, sources, credit, last update, version, licence, and what a reader may take along: the order of a published
 * graphic, which pictures and print keep too.
 */
export function StoryFoot(props: FootProps) {
  const { index, root, address } = props
  const { story } = index
  const { locale, t } = useLanguage()
  return (
    <footer className={css.foot}>
      {inLanguage(story.note, locale) && (
        <p data-part="note">
          <b>{t('noteHeading')}</b> <span>{inLanguage(story.note, locale)}</span>
        </p>
      )}
      <p data-part="sources">
        <b>{t('sources')}</b> <span>{wordSources(story, t)}</span>
      </p>
      <p data-part="credit">{t('credit', { site: t('siteName') })}</p>
      <p data-part="updated">{wordReach(props.whole.reach, story.updated, locale, t)}</p>
      <p data-part="version">{t('dataVersion', { version: story.dataVersion })}</p>
      {story.licence.name && (
        <p data-part="licence" id="licence">
          <span>{t('licence')}</span> <LicenceLink licence={story.licence} />
        </p>
      )}
      <Changes story={story} root={root} />
      <Actions {...props} sourcesPage={`${root}${address}sources/`} />
    </footer>
  )
}

/** Share, embed, download, sources, cite, report. Downloads and sources are links and work without script. */
function Actions({ sourcesPage, ...foot }: FootProps & { readonly sourcesPage: string }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState<PanelKind | null>(null)
  const close = () => setOpen(null)
  const button = (kind: PanelKind, words: string, act = () => setOpen(open === kind ? null : kind)) => (
    <button type="button" data-part={kind} data-needs-script {...opens(kind, open === kind)} onClick={act}>
      {words}
    </button>
  )
  const share = () => {
    const sheet = navigator.share as typeof navigator.share | undefined // absent on many desks
    if (!sheet) return setOpen('share')
    const { headline } = foot.index.story
    sheet
      .call(navigator, { title: inLanguage(headline, foot.state.locale), url: foot.here() })
      // The reader may close the sheet; any other refusal leaves the link to copy.
      .catch((error: unknown) => isAbort(error) || setOpen('share'))
  }
  return (
    <>
      <div className={panel.take} data-part="take">
        {button('share', t('share'), share)}
        {button('embed', t('embed'))}
        <Downloads {...foot} />
        <a href={sourcesPage} data-part="all-sources">
          {t('sources')}
        </a>
        {button('cite', t('cite'))}
        {button('report', t('reportError'))}
      </div>
      {open && (
        <div data-part="panel">
          <ErrorBoundary key={open} fallback={<p role="alert">{t('partFailed')}</p>}>
            <LateFootPanel {...foot} kind={open} onClose={close} loading={<p>{t('loading')}</p>} />
          </ErrorBoundary>
        </div>
      )}
    </>
  )
}

/** A dialog takes the focus along; a panel opens beside its button. */
const opens = (kind: PanelKind, open: boolean) =>
  kind === 'embed' ? ({ 'aria-haspopup': 'dialog' } as const) : { 'aria-expanded': open }

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** The whole story as built files; with filters on, also what they leave. */
function Downloads(foot: FootProps) {
  const { index, visible, root, dataFile, state, address } = foot
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const { id } = index.story
  const picture = `${root}images/${state.locale}/${id}`
  const files = {
    csv: `${root}data/${id}.csv`,
    json: `${root}data/${dataFile}`,
    svg: `${picture}.svg`,
    png: `${picture}.png`,
  } as const
  return (
    <details data-part="download" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('download')}</summary>
      <p className={panel.take}>
        {(['csv', 'json', 'svg', 'png'] as const).map((format) => (
          <a key={format} download href={files[format]}>
            {t(`download.${format}`)}
          </a>
        ))}
        {index.story.events.some((event) => isAhead(event, index.story.updated)) && (
          <a download href={root + address + AHEAD_FILE}>
            {t('download.ics')}
          </a>
        )}
      </p>
      {open && visible.events.length < visible.total && <LateDownloads {...foot} />}
    </details>
  )
}
