import { latePart } from '../latePart.ts'

const importIdleParts = () => import('./idleParts.ts')

/** The card is on no page as served. As long as the served list stays as it is, nobody needs what renders it. */
export const lateCard = latePart(async () => (await importIdleParts()).EventCard)
export const lateList = latePart(async () => (await importIdleParts()).EventList)
export const lateMoments = latePart(async () => (await importIdleParts()).TurningPoints)

/** Fetches all of them: what is rendered after that is there at once. */
export async function fetchLateParts() {
  const { EventCard, EventList, TurningPoints } = await importIdleParts()
  lateCard.give(EventCard)
  lateList.give(EventList)
  lateMoments.give(TurningPoints)
}
