import { NONE, type EventColumns } from '../columns/eventColumns.ts'
import { STATUSES } from '../domain/statuses.ts'
import type { DrawnGroup, StoryCodes } from './readDrawn.ts'

/** Columns that grow by row groups, so that what has come can be drawn while the rest is on its way. */
export interface GrowingColumns {
  readonly add: (group: DrawnGroup) => void
  /** All that has come so far. What was handed out before stays as it is. */
  readonly columns: () => EventColumns
}

const NUMBERS = {
  begin: Float64Array,
  end: Float64Array,
  precision: Uint8Array,
  flags: Uint8Array,
  lane: Uint16Array,
  forum: Uint16Array,
  importance: Uint8Array,
  status: Uint8Array,
} as const

type Name = keyof typeof NUMBERS
type Numbers = { readonly [name in Name]: InstanceType<(typeof NUMBERS)[name]> }

/** @param events as many as the file claims: no more room is made than for twice the rows that have come */
export function growColumns(events: number, { lanes, forums, people }: StoryCodes): GrowingColumns {
  let numbers = makeNumbers(0)
  let offsets = new Uint32Array(1)
  let taking = new Uint16Array(0)
  let offices = new Uint16Array(0)
  let count = 0
  return {
    add(group) {
      const rows = count + group.rows
      if (rows > numbers.begin.length) {
        const room = Math.max(rows, Math.min(events, 2 * rows))
        numbers = copyNumbers(makeNumbers(room), numbers)
        const longer = new Uint32Array(room + 1)
        longer.set(offsets)
        offsets = longer
      }
      for (const name of Object.keys(NUMBERS) as Name[]) numbers[name].set(group[name], count)
      const before = offsets[count] ?? 0
      for (let row = 1; row <= group.rows; row++) offsets[count + row] = before + (group.peopleAt[row] ?? 0)
      if (before + group.people.length > taking.length) {
        const longer = new Uint16Array(2 * (before + group.people.length))
        longer.set(taking.subarray(0, before))
        taking = longer
        offices = new Uint16Array(longer.length).fill(NONE)
      }
      taking.set(group.people, before)
      count = rows
    },
    columns: () => ({
      ...mapNumbers((name) => numbers[name].subarray(0, count)),
      count,
      participants: {
        offsets: offsets.subarray(0, count + 1),
        people: taking.subarray(0, offsets[count]),
        offices: offices.subarray(0, offsets[count]),
      },
      lanes,
      forums,
      people,
      offices: [],
      statuses: STATUSES,
    }),
  }
}

const mapNumbers = (make: (name: Name) => Numbers[Name]): Numbers =>
  Object.fromEntries((Object.keys(NUMBERS) as Name[]).map((name) => [name, make(name)])) as unknown as Numbers // of each name its own kind

const makeNumbers = (rows: number): Numbers => mapNumbers((name) => new NUMBERS[name](rows))

function copyNumbers(to: Numbers, from: Numbers): Numbers {
  for (const name of Object.keys(NUMBERS) as Name[]) to[name].set(from[name])
  return to
}
