import { useEffect, useMemo, useState } from 'react'
import type { EpochMs } from '../domain/calendar.ts'
import type { Evidence, Story } from '../domain/story.ts'

/** The story as it is told now, and the day whose reports tell it; null for today. */
export interface ToldStory {
  readonly story: Story
  readonly day: EpochMs | null
  readonly failed: boolean
  /** What the events rested on then. */
  readonly evidenceOf: (evidence: Evidence) => Evidence
}

type Replay = typeof import('../state/asOf.ts')

const asToday = (evidence: Evidence): Evidence => evidence

/** Replaying is a chunk of its own, fetched when a day is first asked for; until it has come today's story stays. */
export function useStoryAsOf(story: Story, asOf: EpochMs | null): ToldStory {
  const [replay, setReplay] = useState<{ readonly run: Replay | null } | null>(null)
  const wanted = asOf !== null
  useEffect(() => {
    if (!wanted || replay) return
    let current = true
    import('../state/asOf.ts').then(
      (run) => current && setReplay({ run }),
      () => current && setReplay({ run: null }),
    )
    return () => {
      current = false
    }
  }, [wanted, replay])
  return useMemo(() => {
    const run = replay?.run
    if (asOf === null || !run)
      return { story, day: null, failed: wanted && replay !== null, evidenceOf: asToday }
    const evidenceOf = (evidence: Evidence) => run.evidenceAsOf(evidence, story, asOf)
    return { story: run.storyAsOf(story, asOf), day: asOf, failed: false, evidenceOf }
  }, [story, asOf, wanted, replay])
}
