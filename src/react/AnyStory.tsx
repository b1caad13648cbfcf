import { QueryClient, QueryClientContext, useQuery } from '@tanstack/react-query'
import { use, useEffect, useMemo, useState } from 'react'
import { DataError } from '../app/loadStoryFile.ts'
import { once } from '../domain/once.ts'
import { parseEvidence } from '../domain/loadEvidence.ts'
import { parseStory } from '../domain/loadStory.ts'
import type { LoadError } from '../domain/untrustedJson.ts'
import type { ViewMode } from '../state/viewState.ts'
import { Container, useHostLanguage } from './Container.tsx'
import { HostedStory } from './HostedStory.tsx'
import type { AddressedStory, GivenStory, StoryProps } from './storyProps.ts'
import { storyQuery } from './storyQuery.ts'

interface Props {
  readonly host: StoryProps
  readonly bare: boolean
  readonly mode: ViewMode | null
}

/** A story from wherever the host has it. */
export function AnyStory(props: Props) {
  const { host } = props
  if (host.src !== undefined) return <StoryFromAddress {...props} host={host} />
  if (typeof host.story !== 'object' || host.story === null)
    throw new Error('samayrekha: give either `story`, the parsed JSON of a story, or `src`, its address')
  return <StoryFromJson {...props} host={host} />
}

const checkStory = once((json: object) => parseStory(json))
const checkEvidence = once((json: object) => parseEvidence(json))

type Given = Props & { readonly host: StoryProps & GivenStory }

function StoryFromJson({ host, ...how }: Given) {
  const client = useClient(host)
  const loaded = checkStory(host.story)
  const evidence = host.evidence && checkEvidence(host.evidence)
  const error = !loaded.ok ? loaded.error : evidence && !evidence.ok ? evidence.error : null
  if (!loaded.ok || error) return <Broken host={host} error={error} what={loaded.ok ? 'evidence' : 'story'} />
  return (
    <HostedStory
      {...how}
      host={host}
      story={loaded.story}
      skipped={loaded.skipped.length}
      evidence={evidence?.ok ? evidence.evidence : undefined}
      files={host.site === undefined ? null : `${host.site.replace(/\/?$/, '/')}data/`}
      queryClient={client}
    />
  )
}

type Addressed = Props & { readonly host: StoryProps & AddressedStory }

function StoryFromAddress({ host, ...how }: Addressed) {
  const client = useClient(host)
  const { t, locale } = useHostLanguage(host)
  const { data, error, refetch } = useQuery(storyQuery(host.src), client)
  const files = useMemo(() => host.src.replace(/[?#].*$/, '').replace(/[^/]*$/, ''), [host.src])
  if (data)
    return (
      <HostedStory
        {...how}
        host={host}
        story={data.story}
        skipped={data.skipped.length}
        evidence={undefined}
        files={files}
        queryClient={client}
      />
    )
  if (error)
    return (
      <Broken
        host={host}
        error={error instanceof DataError ? error.problem : null}
        what={host.src}
        retry={() => void refetch()}
      />
    )
  return (
    <Container locale={locale} theme={host.theme} className={host.className} style={host.style}>
      {host.fallback ?? <p>{t('loading')}</p>}
    </Container>
  )
}

/** One for all timelines of a window whose page has none: two of a story fetch it once. */
let shared: QueryClient | null = null

function useClient({ queryClient }: StoryProps): QueryClient {
  const provided = use(QueryClientContext)
  const [own] = useState(() => {
    if (queryClient || provided) return null
    // A server answers many readers.
    if (typeof window === 'undefined') return new QueryClient()
    shared ??= new QueryClient()
    return shared
  })
  return queryClient ?? provided ?? own ?? new QueryClient()
}

interface BrokenProps {
  readonly host: StoryProps
  readonly error: LoadError | null
  /** What could not be read. */
  readonly what: string
  readonly retry?: () => void
}

/** Says in place of the timeline that it could not be read, to the reader; and to whoever made the page, why. */
function Broken({ host, error, what, retry }: BrokenProps) {
  const { t, locale } = useHostLanguage(host)
  const kind = error?.kind ?? 'not loaded'
  useEffect(
    () => console.error(`samayrekha: ${what} is no published file that can be read: ${kind}`),
    [what, kind],
  )
  return (
    <Container locale={locale} theme={host.theme} className={host.className} style={host.style}>
      <p role="alert" data-part="missing">
        <span>{t(error?.messageKey ?? 'loadFailed')}</span>{' '}
        {retry && (
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        )}
      </p>
    </Container>
  )
}
