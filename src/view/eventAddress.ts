import { createContext, use } from 'react'

/** Address of an event's own page, from the page at hand. The story's page has its events below it. */
export type EventAddress = (event: string) => string

export const EventAddressContext = createContext<EventAddress>((event) => `event/${event}/`)

export const useEventAddress = (): EventAddress => use(EventAddressContext)

/** Address of the story narrowed to a person; what comes after `?person=` is the person. */
export type PersonAddress = (person: string) => string

export const PersonAddressContext = createContext<PersonAddress>((person) => `?person=${person}`)

export const usePersonAddress = (): PersonAddress => use(PersonAddressContext)
