import { useEffect, useRef, type KeyboardEvent, type TouchEvent } from 'react'
import { tourWords } from '../../i18n/tour.ts'
import { walkTo } from '../../state/tour.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import type { ViewIntent } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import css from './TourBar.module.css'

interface Props {
  readonly index: StoryIndex
  readonly step: number
  readonly onIntent: (intent: ViewIntent) => void
}

/** Pixels that a finger must have gone along the bar to mean the next step. */
const SWIPE = 40

/**
 * Leads the reader from step to step. The caption is a live region, as in a carousel that does not turn by itself (ARIA
 * Authoring Practices): focus stays on the button that was pressed, and the caption is read once. A region that has just
 * come is not read by every program, so a reader who came through the door is put on the caption instead.
 */
export function TourBar({ index: { story }, step, onIntent }: Props) {
  const { locale, t } = useLanguage()
  const words = tourWords(locale)
  const caption = useRef<HTMLParagraphElement>(null)
  const start = useRef<{ x: number; y: number } | null>(null)
  const tour = story.tour ?? []
  const go = (by: 1 | -1) => {
    const intent = walkTo(tour, step + by)
    if (intent) onIntent(intent)
  }
  useEffect(() => {
    if (document.activeElement?.closest('[data-part=tour]')) caption.current?.focus({ preventScroll: true })
  }, [])
  const end = () => {
    document.querySelector<HTMLElement>('[data-part=tour] button')?.focus({ preventScroll: true })
    onIntent({ type: 'endWalk' })
  }
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return
    if (key.key !== 'ArrowRight' && key.key !== 'ArrowLeft') return
    key.preventDefault()
    go(key.key === 'ArrowRight' ? 1 : -1)
  }
  const onTouchStart = ({ touches }: TouchEvent) => {
    const touch = touches[0]
    start.current = touch ? { x: touch.clientX, y: touch.clientY } : null
  }
  const onTouchEnd = ({ changedTouches }: TouchEvent) => {
    const touch = changedTouches[0]
    const from = start.current
    if (!from || !touch) return
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys work while the focus is in the bar
    <section
      className={css.bar}
      aria-label={t('tour')}
      data-part="tour-bar"
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onTouchEnd={onTouchEnd}
    >
      <p ref={caption} className={css.caption} tabIndex={-1} aria-live="polite" aria-atomic="true">
        <span className={css.position}>{words('position', { step, count: tour.length })}</span>{' '}
        {tour[step - 1]?.caption[locale]}
      </p>
      <div className={css.buttons}>
        <button type="button" aria-disabled={step === 1} onClick={() => go(-1)}>
          {words('back')}
        </button>
        <button type="button" aria-disabled={step === tour.length} onClick={() => go(1)}>
          {words('next')}
        </button>
        <button type="button" onClick={end}>
          {words('end')}
        </button>
      </div>
    </section>
  )
}
