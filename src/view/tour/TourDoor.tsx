import { inLanguage } from '../../domain/text.ts'
import { walkTo } from '../../state/tour.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import { useSetting } from '../setting.ts'
import css from './TourDoor.module.css'

interface Props {
  readonly index: StoryIndex
  readonly onIntent: (intent: ViewIntent) => void
}

/** The way into the walk. Without script the walk is this list, each step with its way to the event. */
export function TourDoor({ index: { story }, onIntent }: Props) {
  const { locale, t } = useLanguage()
  const { ids } = useSetting()
  const tour = story.tour ?? []
  const first = walkTo(tour, 1)
  if (!first) return null
  return (
    <div data-part="tour">
      <button
        type="button"
        className={css.door}
        data-needs-script
        onClick={({ currentTarget }) => {
          // Safari leaves the focus where it was when a button is pressed.
          currentTarget.focus({ preventScroll: true })
          onIntent(first)
        }}
      >
        {t('tourStart', { count: tour.length })}
      </button>
      <ol className={css.steps}>
        {tour.map(({ caption, event }) => (
          <li key={event}>
            <a href={`#${ids}event-${event}`}>{inLanguage(caption, locale)}</a>
          </li>
        ))}
      </ol>
    </div>
  )
}
