import { EventList } from '../view/list/EventList.tsx'
import { TurningPoints } from '../view/list/TurningPoints.tsx'
import { lateList, lateMoments } from '../view/page/lateParts.ts'

/* The server renders at once what a browser fetches when it is needed. */
lateList.give(EventList)
lateMoments.give(TurningPoints)
