import { createContext, use } from 'react'

/** Address of an event's own page, from the page at hand. The story's page has its events below it. */
export type EventAddress = (event: string) => string

export const EventAddressContext = createContext<EventAddress>((event) => `event/${event}/`)

export const useEventAddress = (): EventAddress => use(EventAddressContext)
