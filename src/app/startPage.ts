import { isLocale } from '../domain/text.ts'
import { initialView } from '../state/reduceView.ts'
import { isSameView } from '../state/viewUrl.ts'
import { pressShownView } from '../view/filters/pressShownView.ts'
import { revealParts } from '../view/list/revealParts.ts'
import { WHOLE, WIDE } from '../view/wide.ts'
import { holdPresses } from './holdPresses.ts'
import type { PageKind } from './pageKind.ts'
import { pause } from './pause.ts'
import { createPageStart } from './pageStart.ts'

/**
 * The served page is the first view. Where it is also all that was asked for, it stays as it is until a reader stirs:
 * nothing but this file has run until then. A drawing that is scaled to its place, a frame, or an address that asks for
 * anything else needs the whole app at once. What is pressed meanwhile is held and done when the page can do it.
 */
export async function startPage(kind: PageKind) {
  const page = document.getElementById('app')
  const { lang } = document.documentElement
  if (!page || !isLocale(lang)) return
  const { story = '', embeddedFrom } = page.dataset
  const history = kind.history(story, lang)
  const asked = history.read()
  // The chosen theme is applied before anything else: it must not flash.
  document.documentElement.dataset['theme'] = asked.theme
  const start = createPageStart(page, holdPresses(page))
  const holdPlace = kind.keepPlace?.(page)
  try {
    revealParts(page)
    const isFramed = embeddedFrom !== undefined
    const isComplete = !isFramed && isSameView(asked, initialView(lang))
    const isWide = matchMedia(WIDE).matches
    if (!isFramed) pressShownView(page, asked.view ?? (isWide ? 'scale' : 'order'))
    if (isComplete && (!isWide || matchMedia(WHOLE).matches)) await stirring()
    // A reader who has scrolled keeps the place, whatever goes and comes above it.
    holdPlace?.()
    // What is not asked for goes at once, before anyone presses what stands below it.
    if (asked.view) page.querySelector('[data-view]')?.setAttribute('data-view', asked.view)
    start.begun()
    await pause()
    const { takeOver } = await import('./takeOver.tsx')
    await takeOver({ page, locale: lang, kind, history, start })
  } catch (error) {
    console.error('samayrekha: the page could not start', error)
    start.failed()
  }
}

/** What a reader does first, and what changes the place that the page has. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'click',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'input',
  'resize',
  'popstate',
] as const

const stirring = (): Promise<void> =>
  new Promise((stirred) => {
    const stir = () => {
      for (const sign of SIGNS) removeEventListener(sign, stir, true)
      stirred()
    }
    for (const sign of SIGNS) addEventListener(sign, stir, { capture: true, passive: true })
  })
