import { createContext, use } from 'react'

/** Where the timeline stands: by itself in a window, as on a site, or as one part of somebody else's page. */
export interface Setting {
  /** What its ids begin with: two timelines in one document have none in common. */
  readonly ids: string
  /** How many levels its headings lie below those of a page of its own. */
  readonly below: number
  /** Set where the window, its width and its keys are somebody else's. */
  readonly host: Host | null
}

export interface Host {
  /** Tells whether a page has the width that a media query asks the window for, now and when it changes. The answer ends it. */
  readonly watchWidth: (page: HTMLElement, limit: string, tell: (isWide: boolean) => void) => () => void
}

export const SettingContext = createContext<Setting>({ ids: '', below: 0, host: null })

export const useSetting = (): Setting => use(SettingContext)

/** The timeline that an element is part of; a document may hold several. */
export const pageOf = (part: Element | null): HTMLElement | null =>
  part?.closest<HTMLElement>('[data-view]') ?? null

/** An event's place in the list. */
export const itemOf = (page: ParentNode | null, event: string): HTMLElement | null =>
  page?.querySelector<HTMLElement>(`li[data-event="${CSS.escape(event)}"]`) ?? null
