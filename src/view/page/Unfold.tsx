import type { VisibleEvents } from '../../state/selectEvents.ts'
import { useLanguage } from '../language.ts'
import type { Fold } from './useFold.ts'
import css from './StoryPage.module.css'

interface Props {
  readonly fold: Fold
  readonly visible: VisibleEvents
  /** In a frame that cannot grow: where the list is. */
  readonly listAddress: string | undefined
}

/** The door to the list of a compact page: it opens here, or on the story's page where a frame has no room for it. */
export function Unfold({ fold, visible: { events, total }, listAddress }: Props) {
  const { t } = useLanguage()
  const scope =
    events.length === total
      ? t('shownAll', { count: total })
      : t('unfoldSome', { shown: events.length, count: total })
  if (listAddress !== undefined)
    return (
      <a className={css.unfold} data-part="unfold" href={listAddress} target="_blank" rel="noopener">
        {scope}
      </a>
    )
  return (
    <button
      type="button"
      className={css.unfold}
      data-part="unfold"
      aria-expanded={!fold.folded}
      onClick={fold.toggle}
    >
      {fold.folded ? scope : t('foldEvents')}
    </button>
  )
}
