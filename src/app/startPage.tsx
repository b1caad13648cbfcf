import { QueryClient } from '@tanstack/react-query'
import { lazy, startTransition } from 'react'
import '../view/tokens.css'
// The events' own pages have no script; their style comes with everybody's.
import './eventPage.css'
import type { LoadedStory } from '../domain/loadStory.ts'
import type { Story } from '../domain/story.ts'
import { isLocale, type Locale } from '../domain/text.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { createTranslator, type MessageKey } from '../i18n/messages.ts'
import type { ViewState } from '../state/viewState.ts'
import { WIDE, WIDE_FRAME } from '../view/page/useWide.ts'
import { App } from './App.tsx'
import { pause } from './pause.ts'
import { showNotice, showServed } from './servedPage.ts'
import { createWaking } from './waking.ts'
import { WakingContext } from '../view/Asleep.tsx'
import { revealParts } from '../view/list/revealParts.ts'
import { DataError, storyQuery } from './storyQueries.ts'
import type { ViewHistory } from './viewHistory.ts'
import { createViewStore, type ViewStore } from './viewStore.ts'

/** What differs between the page itself and the page in a frame. */
export interface PageKind {
  readonly history: (story: string, locale: Locale) => ViewHistory
  /** The state that the server rendered from; empty unless said otherwise. */
  readonly served?: (locale: Locale) => ViewState
  /** Called when React takes the page over. */
  readonly started?: (store: ViewStore, story: Story) => void
}

/**
 * Upgrades the served page. The list it carries stays on screen until React has taken it over, stays for good if the
 * data cannot be had, and comes back if React fails.
 */
export async function startPage({ history: historyOf, served: servedOf, started }: PageKind) {
  const page = document.getElementById('app')
  const { lang } = document.documentElement
  const { root = '', story: id = '', file: dataFile = '', embeddedFrom, loadFailed } = page?.dataset ?? {}
  if (!page || !isLocale(lang)) return
  const history = historyOf(id, lang)
  const asked = history.read()
  // The chosen theme is applied before anything else: it must not flash.
  document.documentElement.dataset['theme'] = asked.theme
  revealParts(page)
  // Each step on a turn of its own: all at once they would hold up a slow phone for as long as its first picture took.
  await pause()
  const arriving = loadChart(asked, embeddedFrom === undefined ? WIDE : WIDE_FRAME)
  const messages = await loadMessages(lang).catch(() => null)
  if (messages === null) {
    // Without a catalogue there are only the words that the page was served with.
    showNotice(page, loadFailed ?? '')
    return
  }
  const t = createTranslator(messages)
  const queryClient = new QueryClient()
  const upgrade = async () => {
    const loaded = await queryClient.fetchQuery(storyQuery(root, dataFile)).catch(explain)
    if (typeof loaded === 'string')
      showNotice(page, t(loaded), { label: t('retry'), act: () => void upgrade() })
    else await hydrate(loaded, await arriving)
  }
  const hydrate = async ({ story, skipped }: Extract<LoadedStory, { ok: true }>, chart: typeof LazyChart) => {
    await pause()
    const served = page.cloneNode(true)
    await pause()
    const boot = {
      story,
      skipped: skipped.length,
      locale: lang,
      messages,
      root,
      dataFile,
      ...(embeddedFrom !== undefined && { embeddedFrom }),
    }
    const store = createViewStore(lang, history, servedOf?.(lang))
    await pause()
    const { createRoot, hydrateRoot } = await importReactDom()
    await pause()
    const waking = createWaking()
    if (store.state() !== store.servedState() || skipped.length > 0) waking.wake()
    store.subscribe(waking.wake)
    const app = (
      <WakingContext value={waking.call}>
        <App boot={boot} queryClient={queryClient} store={store} chart={chart} />
      </WakingContext>
    )
    const onUncaughtError = () => showServed(page, served, t('partFailed'))
    // As a transition React takes the page over in small steps and lets the browser work between them.
    startTransition(() => {
      // A page with an event less than was served cannot be matched to it.
      if (skipped.length > 0) createRoot(page, { onUncaughtError }).render(app)
      else hydrateRoot(page, app, { onUncaughtError })
    })
    started?.(store, story)
  }
  await upgrade()
}

/** It comes with the first script; what it does before its first call waits until the page asks for it. */
const importReactDom = () => import('react-dom/client')
const importChart = async () => (await import('../view/chart/Timeline.tsx')).Timeline
const LazyChart = lazy(async () => ({ default: await importChart() }))

/** Where the chart is on screen its script is awaited, so that hydration finds the drawing as it was served. */
async function loadChart({ view }: ViewState, wide: string): Promise<typeof LazyChart> {
  if (view === 'order' || (view === null && !matchMedia(wide).matches)) return LazyChart
  // A chart that does not come is met again by the lazy one, inside its boundary.
  return importChart().catch(() => LazyChart) as Promise<typeof LazyChart> // a component is as good as a lazy one
}

const explain = (error: unknown): Extract<MessageKey, 'loadFailed' | 'unsupportedData'> =>
  error instanceof DataError && error.problem.messageKey === 'unsupportedData'
    ? 'unsupportedData'
    : 'loadFailed'
