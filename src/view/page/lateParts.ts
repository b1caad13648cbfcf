import { latePart, servedPart } from '../latePart.tsx'
import { lateScript } from '../lateScript.ts'

export const chartScript = lateScript(['view.scale'], () => import('../chart/Timeline.tsx'))
export const navigatorScript = lateScript(['navigatorLabel'], () => import('../overview/SlimNavigator.tsx'))
/** What is not on the page as served, or stays as it was: the card, and what renders the list. */
export const idleScript = lateScript(['cards'], () => import('./idleParts.ts'))
const tourBar = lateScript(['tour'], () => import('../tour/TourBar.tsx'))
const noResults = lateScript(['filtersHeading'], () => import('../filters/NoResults.tsx'))
const footPanel = lateScript(
  ['share', 'embed', 'cite', 'reportError'],
  () => import('../share/FootPanel.tsx'),
)
const downloads = lateScript(['download'], () => import('../share/ShownDownloads.tsx'))

export const LateChart = latePart(chartScript, ({ Timeline }) => Timeline)
export const LateNavigator = latePart(navigatorScript, ({ SlimNavigator }) => SlimNavigator)
export const LateTourBar = latePart(tourBar, ({ TourBar }) => TourBar)
export const LateNoResults = latePart(noResults, ({ NoResults }) => NoResults)
export const LateFootPanel = latePart(footPanel, ({ FootPanel }) => FootPanel)
export const LateDownloads = latePart(downloads, ({ ShownDownloads }) => ShownDownloads)
export const LateCard = latePart(idleScript, ({ EventCard }) => EventCard)
/** As long as the served list stays as it is, nobody needs what renders it. */
export const ServedList = servedPart(idleScript, ({ EventList }) => EventList)
export const ServedScope = servedPart(idleScript, ({ StoryScope }) => StoryScope)
export const ServedMoments = servedPart(idleScript, ({ TurningPoints }) => TurningPoints)
