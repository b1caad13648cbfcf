import type { KnownEvent, Registers } from '../../drafting/names/registers.ts'
import type { RecordDrafts } from '../records/readRecords.ts'
import { registersOf } from '../records/seenByStory.ts'

/** What the records know of names and events; a record that cannot be read is left out. */
export function knownRecords(drafts: RecordDrafts): Registers {
  const { people, offices, forums } = registersOf(drafts, drafts.stories)
  return {
    people: people.flatMap(({ complete }) => complete ?? []),
    offices: offices.flatMap(({ complete }) => complete ?? []),
    forums: forums.flatMap(({ complete }) => complete ?? []),
    events: drafts.stories.flatMap(({ folder, events }) =>
      events.flatMap(({ complete }): readonly KnownEvent[] =>
        complete ? [{ ...complete, story: folder, participants: complete.participants ?? [] }] : [],
      ),
    ),
  }
}
