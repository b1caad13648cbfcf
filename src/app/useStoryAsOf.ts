import { useMemo } from 'react'
import type { EpochMs } from '../domain/calendar.ts'
import type { Evidence } from '../domain/story.ts'
import type { StoryIndex } from '../state/storyIndex.ts'
import { lateScript } from '../view/lateScript.ts'
import { useLateScript } from '../view/useLateScript.ts'

/** The story as it is told now, and the day whose reports tell it; null for today. */
export interface ToldStory {
  readonly index: StoryIndex
  readonly day: EpochMs | null
  /** What the events rested on then. */
  readonly evidenceOf: (evidence: Evidence) => Evidence
}

const replayScript = lateScript(['asOf.open'], () => import('../state/asOf.ts'))

const asToday = (evidence: Evidence): Evidence => evidence

/** Replaying is a chunk of its own, fetched when a day is first asked for; until it has come today's story stays. */
export function useStoryAsOf(whole: StoryIndex, asOf: EpochMs | null): ToldStory {
  const run = useLateScript(replayScript, asOf !== null)
  const chapters = useMemo(() => run?.replayStory(whole) ?? null, [run, whole])
  return useMemo(() => {
    if (asOf === null || !run || !chapters) return { index: whole, day: null, evidenceOf: asToday }
    const evidenceOf = (evidence: Evidence) => run.evidenceAsOf(evidence, whole, asOf)
    return { index: chapters.at(asOf), day: asOf, evidenceOf }
  }, [whole, asOf, run, chapters])
}
