import { useEffect, useMemo, useState } from 'react'
import type { EpochMs } from '../domain/calendar.ts'
import type { Evidence } from '../domain/story.ts'
import type { StoryIndex } from '../state/storyIndex.ts'

/** The story as it is told now, and the day whose reports tell it; null for today. */
export interface ToldStory {
  readonly index: StoryIndex
  readonly day: EpochMs | null
  readonly failed: boolean
  /** What the events rested on then. */
  readonly evidenceOf: (evidence: Evidence) => Evidence
}

type ReplayPart = typeof import('../state/asOf.ts')

const asToday = (evidence: Evidence): Evidence => evidence

/** Replaying is a chunk of its own, fetched when a day is first asked for; until it has come today's story stays. */
export function useStoryAsOf(whole: StoryIndex, asOf: EpochMs | null): ToldStory {
  const [replay, setReplay] = useState<{ readonly run: ReplayPart | null } | null>(null)
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
  const run = replay?.run ?? null
  const chapters = useMemo(() => run?.replayStory(whole) ?? null, [run, whole])
  return useMemo(() => {
    if (asOf === null || !run || !chapters)
      return { index: whole, day: null, failed: wanted && replay !== null, evidenceOf: asToday }
    const evidenceOf = (evidence: Evidence) => run.evidenceAsOf(evidence, whole, asOf)
    return { index: chapters.at(asOf), day: asOf, failed: false, evidenceOf }
  }, [whole, asOf, wanted, replay, run, chapters])
}
