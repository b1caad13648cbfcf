import { inLanguage } from '../../domain/text.ts'
import { useEffect, useRef, type KeyboardEvent, type TouchEvent } from 'react'
import { tourWords } from '../../i18n/tour.ts'
import type { StoryIndex } from '../../state/storyIndex.ts'
import { isShown, walkTo } from '../../state/tour.ts'
import type { ViewIntent, ViewState } from '../../state/viewState.ts'
import { useLanguage } from '../language.ts'
import { pageOf } from '../setting.ts'
import { showStep } from './showStep.ts'
import { useBarPlace } from './useBarPlace.ts'
import css from './TourBar.module.css'

export interface Props {
  readonly index: StoryIndex
  readonly state: ViewState
  readonly onIntent: (intent: ViewIntent) => void
}

/** The way into the walk that the bar leads. */
const doorOf = (bar: HTMLElement | null) => pageOf(bar)?.querySelector<HTMLElement>('[data-part=tour]')

/** Pixels that a finger must have gone along the bar to mean the next step. */
const SWIPE = 40

/**
 * Leads the reader from step to step. The caption is a live region, as in a carousel that does not turn by itself (ARIA
 * Authoring Practices): focus stays on the button that was pressed, and the caption is read once. A region that has just
 * come is not read by every program, so a reader who came through the door is put on the caption instead.
 *
 * What else a reader does ends nothing: the bar stays, says by its button that something else is shown, and leads back.
 */
export function TourBar({ index: { story }, state, onIntent }: Props) {
  const { locale, t } = useLanguage()
  const words = tourWords(locale)
  const bar = useRef<HTMLElement>(null)
  const caption = useRef<HTMLParagraphElement>(null)
  const touched = useRef<{ x: number; y: number } | null>(null)
  /** The reader has asked for the step that is now shown: by the door, or from the step before. */
  const asked = useRef(false)
  const ended = useRef(false)
  const tour = story.tour ?? []
  const { event } = state
  const step = state.step ?? 1
  const shown = tour[step - 1]
  const position = shown ? words('position', { step, count: tour.length }) : ''
  const takeFocus = () => caption.current?.focus({ preventScroll: true })
  const go = (to: number) => {
    const intent = walkTo(tour, to)
    if (!intent) return
    asked.current = true
    // After a swipe, and in Safari after a press, the focus is elsewhere: the card that opens would take it.
    if (!bar.current?.contains(document.activeElement)) takeFocus()
    onIntent(intent)
  }
  useBarPlace(bar)
  useEffect(() => {
    if (!doorOf(bar.current)?.contains(document.activeElement)) return
    caption.current?.focus({ preventScroll: true })
    asked.current = true
  }, [caption])
  useEffect(() => {
    if (asked.current && bar.current) showStep(bar.current, event)
    asked.current = false
  })
  useEffect(() => {
    const door = doorOf(bar.current)
    return () => {
      if (ended.current) door?.querySelector('button')?.focus({ preventScroll: true })
    }
  }, [])
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return
    if (key.key !== 'ArrowRight' && key.key !== 'ArrowLeft') return
    key.preventDefault()
    go(key.key === 'ArrowRight' ? step + 1 : step - 1)
  }
  const onTouchStart = ({ touches: { 0: touch } }: TouchEvent) => {
    touched.current = touch ? { x: touch.clientX, y: touch.clientY } : null
  }
  const onTouchEnd = ({ changedTouches: { 0: touch } }: TouchEvent) => {
    const from = touched.current
    if (!from || !touch) return
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? step + 1 : step - 1)
  }
  const way = (to: number, name: string, className?: string) => (
    <button
      type="button"
      className={className}
      aria-disabled={to < 1 || to > tour.length || undefined}
      onClick={() => go(to)}
    >
      {name}
    </button>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys work while the focus is in the bar
    <section
      ref={bar}
      className={css.bar}
      aria-label={t('tour')}
      data-part="tour-bar"
      data-step={step}
      onKeyDown={onKeyDown}
      onTouchStart={onTouchStart}
      onTouchEnd={onTouchEnd}
    >
      <div className={css.said}>
        <p ref={caption} tabIndex={-1} aria-live="polite" aria-atomic="true">
          {shown && <span className="visually-hidden">{`${position}. `}</span>}
          <span>{inLanguage(shown?.caption, locale) ?? words('unknown')}</span>
        </p>
      </div>
      <div className={css.ways} data-part="walk">
        {way(Math.min(step - 1, tour.length), words('back'))}
        {!shown || isShown(state, tour) ? (
          <span aria-hidden="true">{position}</span>
        ) : (
          <button
            type="button"
            onClick={() => {
              // It goes when the step is shown.
              takeFocus()
              go(step)
            }}
          >
            {words('again', { step })}
          </button>
        )}
        {way(step + 1, words('next'), css.next)}
        <button
          type="button"
          onClick={() => {
            ended.current = true
            onIntent({ type: 'endWalk' })
          }}
        >
          <span aria-hidden="true" className={css.cross}>
            ×
          </span>
          <span className="visually-hidden">{words('end')}</span>
        </button>
      </div>
    </section>
  )
}
