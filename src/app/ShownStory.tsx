import type { QueryClient } from '@tanstack/react-query'
import { useMemo, type ComponentType, type ReactNode } from 'react'
import type { Evidence, Story } from '../domain/story.ts'
import { NO_FILTERS } from '../state/reduceView.ts'
import { selectEvents, type VisibleEvents } from '../state/selectEvents.ts'
import { indexStory, type StoryIndex } from '../state/storyIndex.ts'
import type { ViewIntent, ViewState } from '../state/viewState.ts'
import { knownOnly } from '../state/viewUrl.ts'
import type { TimelineProps } from '../view/chart/Timeline.tsx'
import { EvidenceContext } from '../view/evidenceContext.ts'
import { LanguageContext, type Language } from '../view/language.ts'
import { StoryPage } from '../view/page/StoryPage.tsx'
import { useEvidence } from './useEvidence.ts'
import { useSearch } from './useSearch.ts'
import { useStoryAsOf } from './useStoryAsOf.ts'

/** What is shown of a story. */
export interface Shown {
  /** The story as it is known today. */
  readonly whole: StoryIndex
  /** The story of the day that is asked for. */
  readonly index: StoryIndex
  /** What is asked for, of what the story has. */
  readonly state: ViewState
  readonly visible: VisibleEvents
}

type PageProps = Parameters<typeof StoryPage>[0]

interface Props extends Pick<PageProps, 'compact' | 'bare'> {
  readonly story: Story
  readonly language: Language
  readonly asked: ViewState
  readonly onIntent: (intent: ViewIntent) => void
  /** Folder of the story's files, with a slash at its end. */
  readonly files: string
  /** What the events rest on, where that is here already. */
  readonly evidence?: Evidence | undefined
  readonly queryClient?: QueryClient | undefined
  /** The chart, unless it is the late one. */
  readonly chart?: ComponentType<TimelineProps> | undefined
  /** Shows all events, whatever is asked for. */
  readonly complete?: boolean
  /** What the page has around it. */
  readonly surround: (shown: Shown) => Pick<PageProps, 'listAddress' | 'framed' | 'notice' | 'foot'>
  /** What stands above it, in the same language. */
  readonly above?: ReactNode
}

/**
 * A story as somebody asks for it: of the day that is asked for, narrowed, searched, with what its events rest on. The site's pages,
 * its frames and the components for other people's pages are shells around it; who keeps the state, and where the story has come from, is
 * theirs.
 */
export function ShownStory(props: Props) {
  const { story, language, asked, onIntent, files, complete = false, surround } = props
  const whole = useMemo(() => indexStory(story), [story])
  const told = useStoryAsOf(whole, asked.asOf)
  const { index } = told
  const state = useMemo(() => knownOnly(asked, index), [asked, index])
  const search = useSearch(whole, index, state.query)
  const visible = useMemo(
    () =>
      selectEvents(
        index,
        complete
          ? { filters: NO_FILTERS, matches: null }
          : { filters: state.filters, matches: search.matches, disputed: state.disputed },
      ),
    [index, complete, state.filters, search.matches, state.disputed],
  )
  const access = useEvidence({
    files,
    story,
    given: props.evidence,
    event: state.event,
    evidenceOf: told.evidenceOf,
    client: props.queryClient,
  })
  return (
    <LanguageContext value={language}>
      <EvidenceContext value={access}>
        {props.above}
        <StoryPage
          index={index}
          state={state}
          visible={visible}
          matches={search.matches}
          unmatched={search.unmatched}
          searching={search.pending}
          evidence={access.evidence}
          whole={whole}
          told={told.day}
          unknown={
            asked.event !== null && state.event === null && whole.byId.has(asked.event) ? asked.event : null
          }
          chart={props.chart}
          compact={props.compact}
          printed={complete}
          bare={props.bare}
          onIntent={onIntent}
          {...surround({ whole, index, state, visible })}
        />
      </EvidenceContext>
    </LanguageContext>
  )
}
