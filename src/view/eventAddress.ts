import { createContext, use } from 'react'

/** Address of an event's own page, from the page at hand. The story's page has its events below it. */
export type EventAddress = (event: string) => string

export const EventAddressContext = createContext<EventAddress>((event) => `event/${event}/`)

export const useEventAddress = (): EventAddress => use(EventAddressContext)

/** Where the name of a person leads; what comes after the last `=` or `#` is the person. The story's page has its people below it. */
export type PersonAddress = (person: string) => string

export const PersonAddressContext = createContext<PersonAddress>((person) => `people/#${person}`)

export const usePersonAddress = (): PersonAddress => use(PersonAddressContext)
