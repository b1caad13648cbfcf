import {
  createRegistry,
  type KnownNames,
  type NamedRecord,
  type NameRegistry,
} from '../sheets/nameRegistry.ts'
import { plainWords } from '../sheets/htmlText.ts'
import { isId } from '../sheets/romanId.ts'
import { splitPeople } from '../../parquet/contract.ts'
import type { Duckdb } from './duckdb.ts'
import { keysOf, settleEach } from './settleCells.ts'

/** Lanes, forums and people that rows name: each once, with an id. */
export interface TableNames {
  readonly lanes: readonly NamedRecord[]
  readonly forums: readonly NamedRecord[]
  readonly people: readonly NamedRecord[]
}

export interface NameSettings {
  readonly language: string
  readonly lanes: KnownNames
  readonly forums: KnownNames
  readonly people: KnownNames
  /** Whether a lane that nobody has written may be added. */
  readonly isNew: boolean
  /** Whether people are ids with spaces between. */
  readonly isOurs: boolean
}

/** As many as a code of two bytes can tell apart. */
export const MOST_NAMES = 65_000
/** A chart has no room for more. */
export const MOST_LANES = 60

/** `lanes`, `forums` and `crews`: the ids of what stands in cells. Gives what nobody has written yet. */
export async function settleNames(db: Duckdb, settings: NameSettings): Promise<TableNames> {
  const { language, isNew, isOurs } = settings
  const lanes = createRegistry(settings.lanes, 'lane')
  const forums = createRegistry(settings.forums, 'forum')
  const people = createRegistry(settings.people, 'person')
  const knownLanes = new Set(settings.lanes.written.map(({ id }) => id))
  const idOf = (registry: NameRegistry, name: string): string =>
    registry.idOf({ [language]: plainWords(name) }, isOurs && isId(name) ? name : undefined)
  await settleEach(db, 'lanes', keysOf('lane'), 'id VARCHAR', (key) => {
    const id = knownLanes.has(key) ? key : idOf(lanes, key)
    return [isNew || knownLanes.has(id) ? id : null]
  })
  await settleEach(db, 'forums', keysOf('forum'), 'id VARCHAR', (key) => [idOf(forums, key)])
  await settleEach(db, 'crews', keysOf('people'), 'ids VARCHAR', (key) => {
    const names = isOurs ? splitPeople(key) : splitNames(key)
    const ids = [...new Set(names.map((name) => idOf(people, name)))]
    return [ids.length === 0 ? null : ids.join(' ')]
  })
  return { lanes: isNew ? lanes.own() : [], forums: forums.own(), people: people.own() }
}

/** As in small sheets: semicolons, bars or line ends between them, or commas where there is none of these. */
const splitNames = (cell: string): readonly string[] =>
  cell
    .split(/[;|\n]/.test(cell) ? /[;|\n]/ : /,\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
