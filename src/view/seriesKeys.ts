import type { KeyboardEvent } from 'react'
import { seriesNeighbours } from '../state/series.ts'
import type { StoryIndex } from '../state/storyIndex.ts'

/** `[` and `]`, or the keys in their place on another keyboard (an InScript one writes ड and ़ there). */
export function seriesStep({ key, code, ctrlKey, metaKey, altKey }: SeriesKey): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey) return 0
  if (key === '[' || code === 'BracketLeft') return -1
  return key === ']' || code === 'BracketRight' ? 1 : 0
}

type SeriesKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The session before or after an event in its series; null where there is none. */
export function seriesNeighbour(index: StoryIndex, event: string | null, step: -1 | 1): string | null {
  if (event === null) return null
  const { previous, next } = seriesNeighbours(index, event)
  return (step < 0 ? previous : next)?.event.id ?? null
}
