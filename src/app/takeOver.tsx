import { startTransition } from 'react'
import '../view/tokens.css'
// The events' own pages have no script; their style comes with everybody's.
import './eventPage.css'
import type { LoadedStory } from '../domain/loadStory.ts'
import type { Locale } from '../domain/text.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { createTranslator, type MessageKey } from '../i18n/messages.ts'
import type { ViewState } from '../state/viewState.ts'
import { WakingContext } from '../view/Asleep.tsx'
import { chartScript, idleScript, navigatorScript } from '../view/page/lateParts.ts'
import { WIDE, WIDE_FRAME } from '../view/wide.ts'
import { App } from './App.tsx'
import { pause } from './pause.ts'
import { putOnLateStyle } from './lateStyle.ts'
import type { PageStart } from './pageStart.ts'
import { showServed } from './servedPage.ts'
import { createWaking } from './waking.ts'
import { DataError, loadStoryFile } from './loadStoryFile.ts'
import type { ViewHistory } from './viewHistory.ts'
import type { PageKind } from './pageKind.ts'
import { createViewStore } from './viewStore.ts'

/** What `startPage` has found and hands on. */
interface Found {
  readonly page: HTMLElement
  readonly locale: Locale
  readonly kind: PageKind
  readonly history: ViewHistory
  readonly start: PageStart
}

/**
 * Upgrades the served page. The list it carries stays on screen until React has taken it over, stays for good if the
 * data cannot be had, and comes back if React fails.
 */
export async function takeOver({ page, locale: lang, kind, history, start }: Found) {
  const { root = '', file: dataFile = '', words, embeddedFrom } = page.dataset
  const store = createViewStore(lang, history, kind.served?.(lang))
  putOnLateStyle()
  const arriving = loadShown(store.state(), embeddedFrom === undefined ? WIDE : WIDE_FRAME)
  // In a frame each link may have to be saved from its sandbox, which takes a page that is wholly awake.
  const isListWanted = () => embeddedFrom !== undefined || store.state() !== store.servedState()
  // Where another list than the served one is asked for, what renders it is there before the page says what it shows.
  if (isListWanted()) void fetchList()
  const learnt = words && import('./learnWords.ts').then(({ learnWords }) => learnWords(root, words))
  const messages = await Promise.resolve(learnt)
    .then(() => loadMessages(lang))
    .catch(() => null)
  if (messages === null) {
    start.failed()
    return
  }
  const t = createTranslator(messages)
  const upgrade = async () => {
    const loaded = await loadStoryFile(root, dataFile).catch(explain)
    if (typeof loaded === 'string') start.failed(t(loaded), { label: t('retry'), act: () => void upgrade() })
    else {
      await arriving
      await hydrate(loaded)
    }
  }
  const hydrate = async ({ story, skipped }: Extract<LoadedStory, { ok: true }>) => {
    store.setTour(story.tour ?? [])
    await pause()
    const served = page.cloneNode(true) as HTMLElement // as the page is one
    await pause()
    const boot = {
      story,
      skipped: skipped.length,
      locale: lang,
      messages,
      root,
      dataFile,
      ...(embeddedFrom !== undefined && { embeddedFrom }),
      cramped: kind.cramped,
    }
    const { createRoot, hydrateRoot } = await importReactDom()
    const waking = createWaking()
    // A page with an event less than was served cannot be matched to it, and is rendered anew.
    const isNew = skipped.length > 0
    if (isNew || isListWanted()) {
      await fetchList()
      waking.wake()
    }
    await pause()
    store.subscribe(waking.wake)
    // In a turn of its own: while React is at work, it cannot take over at once the part that a press is on.
    const letGo = () => void pause().then(start.done)
    const sleeping = { call: waking.call, served, locale: lang }
    const app = (
      <WakingContext value={sleeping}>
        <App boot={boot} store={store} onAwake={letGo} />
      </WakingContext>
    )
    const onUncaughtError = () => {
      showServed(page, served)
      start.failed(t('partFailed'))
    }
    // As a transition React takes the page over in small steps and lets the browser work between them.
    startTransition(() => {
      if (isNew) createRoot(page, { onUncaughtError }).render(app)
      else hydrateRoot(page, app, { onUncaughtError })
    })
    kind.started?.(store, story)
  }
  await upgrade()
}

/** It comes with the first script; what it does before its first call waits until the page asks for it. */
const importReactDom = () => import('react-dom/client')
/** A list whose script does not come stays as it was served. */
const fetchList = () => idleScript.load().catch(() => undefined)

/** The script of the part that is on screen is awaited, so that hydration finds it as it was served; or finds it missing. */
async function loadShown({ view }: ViewState, wide: string) {
  const hasChart = view === 'scale' || (view === null && matchMedia(wide).matches)
  await (hasChart ? chartScript : navigatorScript).load().catch(() => undefined)
}

const explain = (error: unknown): Extract<MessageKey, 'loadFailed' | 'unsupportedData'> =>
  error instanceof DataError && error.problem.messageKey === 'unsupportedData'
    ? 'unsupportedData'
    : 'loadFailed'
