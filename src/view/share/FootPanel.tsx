import { inLanguage } from '../../domain/text.ts'
import { wordEdtf } from '../../i18n/dates.ts'
import { CopyField } from './CopyField.tsx'
import { EmbedDialog } from './EmbedDialog.tsx'
import { shareWords } from '../../i18n/share.ts'
import { useLanguage } from '../language.ts'
import type { FootProps, PanelKind } from './footProps.ts'

export interface Props extends FootProps {
  readonly kind: PanelKind
  readonly onClose: () => void
}

/** What a button under the story opens. Its script comes when it is first asked for. */
export function FootPanel({ kind, onClose, ...foot }: Props) {
  const { locale, t } = useLanguage()
  const s = shareWords(locale)
  if (kind === 'embed') return <EmbedDialog {...foot} onClose={onClose} />
  if (kind === 'cite') return <Citation {...foot} />
  if (kind === 'report') return <Report {...foot} />
  return (
    <>
      <p>{s('shareHint')}</p>
      <CopyField label={t('share')} text={foot.here()} atOnce />
    </>
  )
}

function Citation({ index: { story }, here, root, address }: FootProps) {
  const { locale, t } = useLanguage()
  const s = shareWords(locale)
  const text = s('citation', {
    subject: inLanguage(story.subject, locale),
    version: story.dataVersion,
    date: wordEdtf(story.updated, locale),
    address: new URL(root + address, here()).href,
  })
  return <CopyField label={t('cite')} text={text} rows={3} />
}

/** What an editor needs to find the place, ready to be sent; where to, the page does not know. */
function Report({ index, state, here }: FootProps) {
  const { locale, t } = useLanguage()
  const s = shareWords(locale)
  const { story } = index
  const shown = state.event === null ? undefined : index.byId.get(state.event)?.event
  const lines = [
    `${inLanguage(story.subject, locale)}, ${t('siteName')}`,
    t('dataVersion', { version: story.dataVersion }),
    ...(shown ? [`${t('card')}: ${inLanguage(shown.title, locale)} (${shown.id})`] : []),
    here(),
    '',
    s('reportWrong'),
  ]
  return (
    <>
      <p>{s('reportHint')}</p>
      <CopyField label={t('reportError')} text={lines.join('\n')} rows={lines.length + 2} editable />
    </>
  )
}
