import { useMemo } from 'react'
import type { EventColumns } from '../../columns/eventColumns.ts'
import { storyOfRows } from '../../columns/storyOfRows.ts'
import type { Evidence, Story } from '../../domain/story.ts'
import { indexStory } from '../../state/storyIndex.ts'
import { EventCard } from '../card/EventCard.tsx'
import { useEventAddress } from '../eventAddress.ts'
import type { KnownTexts } from './useTexts.ts'

interface Props {
  readonly head: Story
  readonly columns: EventColumns
  readonly texts: KnownTexts
  /** The event and its neighbours in time. */
  readonly near: readonly number[]
  readonly event: string
  readonly onSelect: (event: string) => void
  readonly onClose: () => void
}

/** The card of one event of a large story, with the way to those before and after it. */
export function ManyCard({ head, columns, texts, near, event, onSelect, onClose }: Props) {
  const addressOf = useEventAddress()
  const story = useMemo(() => storyOfRows(head, columns, texts, near), [head, columns, texts, near])
  const index = useMemo(() => indexStory(story), [story])
  const evidence = useMemo(() => ({ state: 'loaded', evidence: evidenceOf(story) }) as const, [story])
  const shown = index.byId.get(event)
  if (!shown) return null
  return (
    <EventCard
      key={event}
      {...{ index, evidence, onSelect, onClose }}
      event={shown}
      hrefOf={addressOf}
      headingLevel={2}
    />
  )
}

/** Every source that is cited is here already. */
const evidenceOf = ({ schemaVersion, id, dataVersion, sources, events }: Story): Evidence => ({
  schemaVersion,
  story: id,
  dataVersion,
  sources,
  terms: [],
  events: Object.fromEntries(
    events.map((event) => [
      event.id,
      {
        citations: sources
          .filter((source) => source.id.startsWith(`${event.id}-`))
          .map((source) => ({ source: source.id, quote: null })),
        claims: [],
        disagreements: [],
        dateNote: null,
      },
    ]),
  ),
})
