import { foldName } from '../checks/checkNames.ts'
import { freeId, romanId } from './romanId.ts'
import type { Texts } from './sheetEvent.ts'

/** Somebody or something that stands once in the records, under whatever spelling a row has it. */
export interface NamedRecord {
  readonly id: string
  readonly name: Texts
}

/** Names and their ids, as rows bring them: the same spelling in any language is the same record. */
export interface NameRegistry {
  /** @param id which the sheet gives it, if it gives one */
  readonly idOf: (name: Texts, id?: string) => string
  /** What rows have named and nobody else has written: the names as the sheet spells them. */
  readonly own: () => readonly NamedRecord[]
}

/** What is known before the first row. */
export interface KnownNames {
  /** Written by editors: an import reads their ids and leaves them alone. */
  readonly written: readonly NamedRecord[]
  /** Brought by an import before. */
  readonly imported: readonly NamedRecord[]
}

/** As readers take it, and `S. Somanath` as `S Somanath`. */
const foldSpelling = (name: string): string => foldName(name.replaceAll('.', ' '))

/** @param kind word for an id when no letter of the name has a Latin one here */
export function createRegistry(known: KnownNames, kind: string): NameRegistry {
  const bySpelling = new Map<string, string>()
  const names = new Map<string, Texts>()
  const foreign = new Set(known.written.map(({ id }) => id))
  const taken = new Set<string>(foreign)
  const learn = (id: string, name: Texts): void => {
    taken.add(id)
    for (const spelling of Object.values(name)) bySpelling.set(foldSpelling(spelling), id)
  }
  for (const { id, name } of [...known.imported, ...known.written]) learn(id, name)
  return {
    idOf: (name, wanted) => {
      const told = Object.fromEntries(Object.entries(name).filter(([, spelling]) => spelling !== ''))
      const same = Object.values(told).flatMap((spelling) => bySpelling.get(foldSpelling(spelling)) ?? [])
      // Whom editors have written themselves keeps their id, whatever a sheet from elsewhere calls her by.
      const known = wanted === undefined ? same[0] : same.find((each) => foreign.has(each))
      const id = known ?? wanted ?? freeId(idFrom(told, kind), taken)
      learn(id, told)
      names.set(id, { ...told, ...names.get(id) })
      return id
    },
    own: () => [...names].filter(([id]) => !foreign.has(id)).map(([id, name]) => ({ id, name })),
  }
}

const idFrom = (name: Texts, kind: string): string =>
  [name['en'], ...Object.values(name)].map((text) => romanId(text ?? '')).find((id) => id !== null) ?? kind
