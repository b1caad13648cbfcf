import { useId, useMemo } from 'react'
import { ShownStory, type Shown } from '../app/ShownStory.tsx'
import type { Evidence, Story } from '../domain/story.ts'
import type { QueryClient } from '@tanstack/react-query'
import { foldStep } from '../state/tour.ts'
import type { ViewMode } from '../state/viewState.ts'
import { formatViewUrl } from '../state/viewUrl.ts'
import { EventAddressContext, PersonAddressContext } from '../view/eventAddress.ts'
import { useLanguage } from '../view/language.ts'
import { CompactFoot } from '../view/page/CompactFoot.tsx'
import { SettingContext } from '../view/setting.ts'
import { Container, useHostLanguage } from './Container.tsx'
import type { StoryProps } from './storyProps.ts'
import { useStoryView } from './storyView.ts'
import { watchWidth } from './watchWidth.ts'

interface Props {
  readonly host: StoryProps
  readonly story: Story
  /** Events that could not be read and were left out. */
  readonly skipped: number
  readonly evidence: Evidence | undefined
  /** Folder from which more of the story can be fetched; null where there is none. */
  readonly files: string | null
  readonly queryClient: QueryClient | undefined
  /** The chart with its list folded, and without headline and controls. */
  readonly bare: boolean
  /** The view of those who have asked for none; null lets the width decide. */
  readonly mode: ViewMode | null
}

const HOST = { watchWidth } as const
const NO_TOUR = [] as const

/** A story in a container of the host's page: state, addresses and width are the host's, and all else as on a site. */
export function HostedStory(props: Props) {
  const { host, skipped, evidence, files, bare, mode } = props
  const { theme = 'auto', headingLevel = 2 } = host
  const made = useId()
  const ids = host.idPrefix ?? `${made}-`
  const language = useHostLanguage(host, props.story)
  const { locale } = language
  const story = useMemo(
    () => withinReach(props.story, evidence !== undefined || files !== null, host.site !== undefined),
    [props.story, evidence, files, host.site],
  )
  const tour = story.tour ?? NO_TOUR
  const [asked, send] = useStoryView({
    locale,
    theme,
    tour,
    view: host.view,
    defaultView: host.defaultView,
    onViewChange: host.onViewChange,
  })
  const shown = useMemo(() => (asked.view === null ? { ...asked, view: mode } : asked), [asked, mode])
  const setting = useMemo(() => ({ ids, below: headingLevel - 1, host: HOST }), [ids, headingLevel])
  const page = host.site === undefined ? null : `${withSlash(host.site)}${locale}/${story.id}/`
  const addresses = useMemo(
    () =>
      page === null
        ? { event: (id: string) => `#${ids}event-${id}`, person: (id: string) => `#?person=${id}` }
        : { event: (id: string) => `${page}event/${id}/`, person: (id: string) => `${page}?person=${id}` },
    [page, ids],
  )
  return (
    <Container locale={locale} theme={theme} className={host.className} style={host.style}>
      <SettingContext value={setting}>
        <EventAddressContext value={addresses.event}>
          <PersonAddressContext value={addresses.person}>
            <ShownStory
              story={story}
              language={language}
              asked={shown}
              onIntent={send}
              files={files ?? ''}
              evidence={evidence}
              queryClient={props.queryClient}
              compact={bare}
              bare={bare}
              surround={(of) => ({
                notice: skipped > 0 && <Skipped count={skipped} />,
                foot: <HostedFoot {...of} page={page} />,
              })}
            />
          </PersonAddressContext>
        </EventAddressContext>
      </SettingContext>
    </Container>
  )
}

/** The story without what cannot be shown: pictures lie on the site, and more than the first source is in the evidence. */
function withinReach(story: Story, hasEvidence: boolean, hasPictures: boolean): Story {
  if (hasEvidence && hasPictures) return story
  const events = story.events.map((event) => ({
    ...event,
    picture: hasPictures ? event.picture : undefined,
    sourceCount: hasEvidence ? event.sourceCount : Math.min(1, event.sourceCount),
  }))
  return { ...story, events, evidenceFile: hasEvidence ? story.evidenceFile : null }
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

function Skipped({ count }: { readonly count: number }) {
  const { t } = useLanguage()
  return <p>{t('skippedEvents', { count })}</p>
}

/** Sources, last update, licence, and the way to the story's own page where it has one. */
function HostedFoot({ whole, state, page }: Shown & { readonly page: string | null }) {
  const { story } = whole
  if (page === null) return <CompactFoot whole={whole} />
  const query = formatViewUrl(foldStep({ ...state, theme: 'auto' }, story.tour ?? []))
  return <CompactFoot whole={whole} address={page + query} host={hostOf(page)} />
}

/** `timeline.example` of an address; a site on the host's own is named by its path. */
const hostOf = (address: string): string => /^\w+:\/\/([^/]+)/.exec(address)?.[1] ?? address
