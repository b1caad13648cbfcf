import type { ViewMode } from '../../state/viewState.ts'

/** Says on the served view switch which view is on screen; `ViewSwitch` says the same once it is React's. */
export function pressShownView(page: ParentNode, shown: ViewMode) {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[name=view]'))
    button.setAttribute('aria-pressed', String(button.value === shown))
}
