import * as chart from '../view/chart/Timeline.tsx'
import * as navigator from '../view/overview/SlimNavigator.tsx'
import * as idleParts from '../view/page/idleParts.ts'
import { chartScript, idleScript, navigatorScript } from '../view/page/lateParts.ts'

/* The server renders at once what a browser fetches when it is needed. */
chartScript.give(chart)
navigatorScript.give(navigator)
idleScript.give(idleParts)
