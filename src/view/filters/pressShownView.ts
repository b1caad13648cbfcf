import type { ViewMode } from '../../state/viewState.ts'

/** Says on the served view switch which view is on screen; `ViewSwitch` says the same once it is React's. */
export function pressShownView(page: ParentNode, shown: ViewMode) {
  page.querySelector(`button[name=view][value=${shown}]`)?.setAttribute('aria-pressed', 'true')
}
