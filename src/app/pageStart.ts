import type { HeldPresses } from './holdPresses.ts'
import { hideNotice, showNotice, tellScript, type Action } from './servedPage.ts'

/** After so long without an answer controls are as good as dead. The style sheet waits as long for the script itself. */
export const LATE_MS = 8000

/**
 * How the start of a page goes on. A start that fails takes the controls away and says so, and so does one that is late,
 * until it comes to its end after all. Links then lead on, as without script.
 */
export interface PageStart {
  /** From now on an answer is waited for. */
  readonly begun: () => void
  /** The page answers what is pressed. */
  readonly done: () => void
  /** Says what the page was served with, unless something better is known: by then there may be no other words. */
  readonly failed: (message?: string, action?: Action) => void
}

/** Shows the controls: what is pressed from now on is held. */
export function createPageStart(page: HTMLElement, presses: HeldPresses): PageStart {
  let late: ReturnType<typeof setTimeout> | undefined
  tellScript('started')
  const { startFailed = '', retry = '' } = page.dataset
  const reload = { label: retry, act: () => location.reload() }
  const failed: PageStart['failed'] = (message = startFailed, action = reload) => {
    clearTimeout(late)
    tellScript('failed')
    showNotice(page, message, action)
    presses.release()
  }
  return {
    begun() {
      clearTimeout(late)
      late = setTimeout(failed, LATE_MS)
    },
    done() {
      clearTimeout(late)
      tellScript('started')
      hideNotice()
      presses.release()
    },
    failed,
  }
}
