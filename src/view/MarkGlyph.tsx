import { hasHappened } from '../domain/hasHappened.ts'
import { tintOf } from '../domain/laneLook.ts'
import { isTurningPoint } from '../domain/turningPoint.ts'
import type { IndexedEvent } from '../state/storyIndex.ts'
import { markPath } from '../layout/markShapes.ts'
import css from './MarkGlyph.module.css'

const BOX = 16

/** The event's mark as the chart draws it, for the list and the card: shape and colour by lane, hollow when not yet held. */
export function MarkGlyph({ event }: { readonly event: IndexedEvent }) {
  const { look } = event
  const large = isTurningPoint(event.event)
  return (
    <svg
      className={css.glyph}
      // Its size where no style sheet is read.
      width={BOX}
      height={BOX}
      viewBox={`${-BOX / 2} ${-BOX / 2} ${BOX} ${BOX}`}
      aria-hidden="true"
    >
      <path
        d={markPath(look.shape, large ? 14 : 10)}
        data-lane={event.lane}
        data-tint={tintOf(event.lane, look)}
        data-hollow={!hasHappened(event.status) || undefined}
      />
    </svg>
  )
}
