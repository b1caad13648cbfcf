import { useEffect, useMemo, useState } from 'react'
import type { EpochMs } from '../domain/calendar.ts'
import type { Story } from '../domain/story.ts'

/** The story as it is told now, and the day whose reports tell it; null for today. */
export interface ToldStory {
  readonly story: Story
  readonly day: EpochMs | null
  readonly failed: boolean
}

type Replay = (story: Story, day: EpochMs) => Story

/** Replaying is a chunk of its own, fetched when a day is first asked for; until it has come today's story stays. */
export function useStoryAsOf(story: Story, asOf: EpochMs | null): ToldStory {
  const [replay, setReplay] = useState<{ readonly run: Replay | null } | null>(null)
  const wanted = asOf !== null
  useEffect(() => {
    if (!wanted || replay) return
    let current = true
    import('../state/asOf.ts').then(
      ({ storyAsOf }) => current && setReplay({ run: storyAsOf }),
      () => current && setReplay({ run: null }),
    )
    return () => {
      current = false
    }
  }, [wanted, replay])
  return useMemo(() => {
    if (asOf === null || !replay?.run) return { story, day: null, failed: wanted && replay !== null }
    return { story: replay.run(story, asOf), day: asOf, failed: false }
  }, [story, asOf, wanted, replay])
}
