import { createRoot } from 'react-dom/client'
import '../view/tokens.css'
import type { Story } from '../domain/story.ts'
import { isLocale } from '../domain/text.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { createTranslator } from '../i18n/messages.ts'
import { BrokenFile } from '../parquet/fileFault.ts'
import { growColumns } from '../parquet/growColumns.ts'
import type { LargeReader } from './askLarge.ts'
import { putOnLateStyle } from './lateStyle.ts'
import { learnWords } from './learnWords.ts'
import { createLargeTexts } from './largeTexts.ts'
import { loadStoryFile } from './loadStoryFile.ts'
import { ManyStory, type ShownColumns } from './ManyStory.tsx'
import type { OpenedLarge } from './openLarge.ts'
import { hideNotice, showNotice, showServed, tellScript } from './servedPage.ts'
import { createViewHistory } from './viewHistory.ts'
import { createViewStore } from './viewStore.ts'
import { wordFailure } from './wordFault.ts'

/**
 * The served page of a large story counts its events, tells of the first, and leads to all. It stays until the chart can be
 * drawn from what has come, and comes back if anything fails.
 *
 *   worker ──► footer, bytes of the first row groups ──┐
 *   page ────► head, words ────────────────────────────┴──► row groups in order of time ──► columns so far ──► chart, list, filters
 */
export async function startLarge(page: HTMLElement, { reader: opening, placed }: OpenedLarge) {
  const { lang } = document.documentElement
  if (!isLocale(lang)) return
  const {
    root = '',
    story = '',
    file = '',
    eventsFile = '',
    words,
    startFailed = '',
    retry = '',
  } = page.dataset
  const again = { label: retry, act: () => location.reload() }
  const history = createViewHistory(window, story, lang)
  // Before anything else: it must not flash.
  document.documentElement.dataset['theme'] = history.read().theme
  const served = page.cloneNode(true)
  putOnLateStyle()
  let reader: LargeReader | null = null
  const mounted: { root: ReturnType<typeof createRoot> | null } = { root: null }
  let due: ReturnType<typeof setTimeout> | undefined
  const fail = (sentence: string) => {
    reader?.end()
    clearTimeout(due)
    if (mounted.root) {
      mounted.root.unmount()
      mounted.root = null
      showServed(page, served)
    }
    tellScript('failed')
    showNotice(page, sentence, again)
  }
  try {
    if (words) learnWords(root, words)
    const [messages, { story: head }, answering] = await Promise.all([
      loadMessages(lang),
      loadStoryFile(root, file),
      opening,
    ])
    const t = createTranslator(messages)
    const failWith = (error: unknown) => {
      console.error('samayrekha: the events cannot be shown', error)
      fail(wordFailure(error, lang, t))
    }
    reader = answering
    const { ask } = reader
    const shown = createShown()
    const store = createViewStore(lang, history)
    const texts = createLargeTexts(reader, eventsFile)
    const forever = new AbortController().signal
    /** A file that proves broken later than at its start is as broken. */
    const minded = <T,>(asked: Promise<T>): Promise<T> => {
      asked.catch((error: unknown) => error instanceof BrokenFile && failWith(error))
      return asked
    }
    const show = () => {
      if (mounted.root) return
      hideNotice()
      mounted.root = createRoot(page, { onUncaughtError: () => fail(t('partFailed')) })
      mounted.root.render(
        <ManyStory
          {...{ head, shown, store, messages, root }}
          texts={{
            read: (rows, signal) => minded(texts.read(rows, signal)),
            rowOf: (id, signal) => minded(texts.rowOf(id, signal)),
          }}
          find={(query, signal, tell) => minded(ask('find', query, signal, tell))}
        />,
      )
    }
    const codes = codesOf(head)
    let growing: ReturnType<typeof growColumns> | null = null
    let events = 0
    let groups = 0
    const tellShown = (isAll: boolean, isWhole: boolean) => {
      clearTimeout(due)
      due = undefined
      if (!growing) return
      shown.set({
        columns: growing.columns(),
        arrival: { events, isAll, wholeBytes: isWhole ? placed.byteLength : null },
      })
      show()
    }
    await ask('open', { ...placed, codes, names: namesOf(head) }, forever, (part) => {
      if ('events' in part) {
        events = part.events
        growing = growColumns(events, codes)
        return
      }
      growing?.add(part.group)
      groups++
      // After the first, the second, the fourth …: all pictures together cost no more than twice the last. And after what
      // is here already: of groups that come at once one picture is made.
      if ((groups & (groups - 1)) === 0) due ??= setTimeout(() => tellShown(false, false))
    }).then(({ whole }) => tellShown(true, whole), failWith)
  } catch (error) {
    console.error('samayrekha: the page could not be started', error)
    fail(startFailed)
  }
}

const codesOf = ({ lanes, forums, people }: Story) => ({
  lanes: lanes.map(({ id }) => id),
  forums: forums.map(({ id }) => id),
  people: people.map(({ id }) => id),
})

/** By all their names in all languages. */
const namesOf = ({ lanes, forums, people }: Story) => ({
  lanes: lanes.map(({ name }) => Object.values(name)),
  forums: forums.map(({ name, shortName, aliases }) => [
    ...Object.values(name),
    ...Object.values(shortName),
    ...aliases,
  ]),
  people: people.map(({ name, aliases }) => [...Object.values(name), ...aliases]),
})

/** What has come, for a page that is told of more. */
function createShown() {
  let current: ShownColumns | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(next: ShownColumns) {
      current = next
      for (const changed of listeners) changed()
    },
    subscribe(changed: () => void) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
