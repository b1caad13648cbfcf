import type { EpochMs } from '../../domain/calendar.ts'
import { findForums, forumNames, type ForumMention } from './findForums.ts'
import { findPeople, type PersonMention } from './findPeople.ts'
import { findPlaces, placeTable, type PlaceMention } from './findPlaces.ts'
import { findCountries, findRoles, roleTable, type RoleMention } from './findRoles.ts'
import { findSessions, type SessionMention } from './findSessions.ts'
import { COUNTRY_WORDS } from './countries.ts'
import { officeHolders, type OfficeHolders } from './officeHolders.ts'
import { personNames } from './personNames.ts'
import type { KnownOffice, Registers } from './registers.ts'
import { wordsOf, type Word } from './wordsOf.ts'

/** The names of an article. Places are of `words`. */
export interface Names {
  readonly words: readonly Word[]
  readonly people: readonly PersonMention[]
  /** Offices, whoever holds them. */
  readonly roles: readonly RoleMention[]
  readonly forums: readonly ForumMention[]
  readonly sessions: readonly SessionMention[]
  readonly places: readonly PlaceMention[]
}

export interface Gazetteer {
  /**
   * Names in a normalised text.
   *
   * @param day from which offices are told; null where nobody knows it
   */
  readonly read: (text: string, day: EpochMs | null) => Names
  readonly holders: OfficeHolders
}

/** The names of the records, made ready to be found. */
export function gazetteer(registers: Registers): Gazetteer {
  const people = personNames(registers.people)
  const roles = roleTable(registers.offices)
  const countryKeys = new Set(
    COUNTRY_WORDS.flatMap(({ names, adjectives }) => [...names, ...adjectives]).flatMap((name) =>
      wordsOf(name).map(({ key }) => key),
    ),
  )
  const forums = forumNames(registers, countryKeys)
  const places = placeTable(registers.events)
  const holders = officeHolders(registers)
  const home = homeOf(registers.offices)
  return {
    holders,
    read: (text, day) => {
      const words = wordsOf(text)
      const countries = findCountries(words)
      const towns = findPlaces(words, places)
      const parts = new Set([...countries, ...towns].map(({ from }) => from))
      const offices = findRoles(words, roles, countries)
      const persons = findPeople(words, people, offices, {
        holders,
        day,
        home,
        parts,
      })
      const found = findForums(words, forums, countryKeys, persons)
      return {
        words,
        people: persons,
        roles: offices,
        forums: found,
        sessions: findSessions(words, found, countryKeys),
        places: towns,
      }
    },
  }
}

/** The newsroom's country: most of the offices that it knows are of it. */
function homeOf(offices: readonly KnownOffice[]): string {
  const counts = new Map<string, number>()
  for (const { country } of offices) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'IN'
}
