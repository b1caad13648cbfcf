import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore, type ComponentType } from 'react'
import type { Story } from '../domain/story.ts'
import { languagesOf } from '../domain/languages.ts'
import { directionOf, inLanguage, type Locale } from '../domain/text.ts'
import { createTranslator, type Messages } from '../i18n/messages.ts'
import { foldStep } from '../state/tour.ts'
import type { ViewState } from '../state/viewState.ts'
import { formatViewUrl } from '../state/viewUrl.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { lateScript, type LateScript } from '../view/lateScript.ts'
import { useLateScript } from '../view/useLateScript.ts'
import { useLanguage, type Language } from '../view/language.ts'
import { CompactFoot } from '../view/page/CompactFoot.tsx'
import { EventAddressContext } from '../view/eventAddress.ts'
import { Masthead } from '../view/page/Masthead.tsx'
import { StoryFoot } from '../view/page/StoryFoot.tsx'
import type { TimelineProps } from '../view/chart/Timeline.tsx'
import { ShownStory, type Shown } from './ShownStory.tsx'
import { usePaper, type Paper } from './usePaper.ts'
import { useSpokenTitle } from './useSpokenTitle.ts'
import type { ViewStore } from './viewStore.ts'

/** What a page knows when it starts; the server rendered it from the same. */
export interface Boot {
  readonly story: Story
  /** Events that could not be read and were left out. */
  readonly skipped: number
  readonly locale: Locale
  readonly messages: Messages
  /** From the page to the site's root, e.g. `../../`. */
  readonly root: string
  /** File name of the story's JSON below `data/`. */
  readonly dataFile: string
  /** Set where the page stands in a frame of another page: where the whole page is, a host or the site's name. */
  readonly embeddedFrom?: string
  /** In a frame: whether it stays as it is when its page grows. */
  readonly cramped?: boolean | undefined
}

export interface AppProps {
  readonly boot: Boot
  /** Keeps what the events rest on; a page makes one when it is first asked for that. */
  readonly queryClient?: QueryClient
  readonly store: ViewStore
  /** The chart, unless it is the late one. */
  readonly chart?: ComponentType<TimelineProps>
  /** Called once the page answers what is pressed. */
  readonly onAwake?: () => void
}

export function App({ boot, queryClient, store, chart, onAwake }: AppProps) {
  const { story, root } = boot
  const asked = useSyncExternalStore(store.subscribe, store.state, store.servedState)
  const language = useLoadedLanguage(boot, asked.locale)
  const paper = usePaper()
  const alone = paper === 'page'
  // After the effects of all that is in the page: by then they listen.
  useEffect(() => onAwake?.(), [onAwake])
  const framed = boot.embeddedFrom !== undefined
  const page = (
    <ShownStory
      story={story}
      language={language}
      asked={asked}
      files={`${root}data/`}
      queryClient={queryClient}
      chart={chart}
      compact={framed}
      // On a paper of its own stands the whole story, whatever is on screen; in a frame there is no room for it.
      complete={alone}
      onIntent={store.send}
      surround={(shown) => ({
        listAddress: boot.cramped ? `${wholeView(boot, shown.state)}#list` : undefined,
        framed:
          paper === null || alone
            ? null
            : { address: wholePage(boot, shown.state), cut: paper === 'cutFrame' },
        notice: <Notices {...shown} {...{ boot, asked }} />,
        foot: <Foot {...shown} {...{ boot, paper }} />,
      })}
      above={
        !framed && (
          <Masthead
            home={root}
            languages={languagesOf(story)}
            addressIn={(other) => `../../${other}/${story.id}/`}
            onIntent={store.send}
          />
        )
      }
    />
  )
  if (!framed) return page
  return (
    <EventAddressContext value={(event) => `${root}${asked.locale}/${story.id}/event/${event}/`}>
      {page}
    </EventAddressContext>
  )
}

interface PageFootProps extends Shown {
  readonly boot: Boot
  readonly paper: Paper | null
}

const here = () => window.location.href

function Foot({ boot, index, whole, state, visible, paper }: PageFootProps) {
  const { story, root, dataFile, embeddedFrom } = boot
  const address = `${state.locale}/${story.id}/`
  if (embeddedFrom === undefined)
    return <StoryFoot {...{ index, whole, state, visible, root, dataFile, address, here }} />
  return (
    <CompactFoot
      whole={whole}
      address={wholeView(boot, state)}
      printed={paper === 'page' ? wholePage(boot, state) : undefined}
      host={embeddedFrom}
    />
  )
}

/** The story's page showing the same; it has its own idea of the theme. */
const wholeView = ({ root, story }: Boot, state: ViewState): string =>
  `${root}${state.locale}/${story.id}/${formatViewUrl(foldStep({ ...state, theme: 'auto' }, story.tour ?? []))}`

/** Absolute address of the whole story, to be typed from paper. */
const wholePage = ({ root, story }: Boot, { locale }: ViewState): string =>
  new URL(`${root}${locale}/${story.id}/`, window.location.href).href

const catalogues = new Map<Locale, LateScript<Messages>>()
function catalogueIn(locale: Locale): LateScript<Messages> {
  const known = catalogues.get(locale) ?? lateScript(['languageLabel'], () => loadMessages(locale))
  catalogues.set(locale, known)
  return known
}

/** The words of the chosen language; while another catalogue is on its way the page stays in the one it has. */
function useLoadedLanguage(boot: Boot, wanted: Locale): Language {
  const isOther = boot.messages.locale !== wanted
  const loaded = useLateScript(catalogueIn(wanted), isOther)
  const messages = (isOther && loaded) || boot.messages
  const { story } = boot
  return useMemo(
    () => ({
      locale: messages.locale,
      t: createTranslator({ ...messages, ...story.words?.[messages.locale] }),
    }),
    [messages, story],
  )
}

/** Keeps `<html>` and the title in step with the state: they stand outside React's root. */
function useDocument({ locale, t }: Language, { theme, event }: ViewState, story: Story) {
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
    document.documentElement.dataset['theme'] = theme
    const shown = story.events.find(({ id }) => id === event)
    document.title = `${inLanguage(shown?.title ?? story.headline, locale)} – ${shown ? inLanguage(story.subject, locale) : t('siteName')}`
  }, [locale, t, theme, event, story])
  useSpokenTitle(locale)
}

interface NoticesProps extends Shown {
  readonly boot: Boot
  readonly asked: ViewState
}

/** What has to be said of the records, or of what was asked for: on the page, and outside of it. */
function Notices({ boot: { skipped, story }, asked: { event }, state, whole }: NoticesProps) {
  const language = useLanguage()
  const { t } = language
  useDocument(language, state, story)
  return (
    <>
      {skipped > 0 && <p>{t('skippedEvents', { count: skipped })}</p>}
      {event !== null && !whole.byId.has(event) && <p>{t('cardUnknown')}</p>}
    </>
  )
}
