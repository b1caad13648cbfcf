/**
 * Where a reader is in the list, told by the event at the top of the screen: heights above it are guessed until they have been
 * laid out, and another list may have been served than is asked for, so that a distance in pixels leads to another event.
 */
interface Place {
  readonly event: string
  /** CSS pixels from the top of the screen. */
  readonly top: number
}

/** Between two notes, and how long a reader must have stayed where no browser says that a scroll has ended: Safari takes a
 * hundred notes in half a minute. */
const NOTE_MS = 300
/** How long a page may need to come to rest. */
const REST_MS = 8000

/**
 * Notes the place in the history's entry once the reader has stayed there, and goes back to it when the entry is shown anew: reloaded, or
 * after Back. Returns how to hold the place while the page changes, which not every browser does by itself.
 */
export function keepPlace(page: HTMLElement): () => void {
  let noted = -NOTE_MS
  const note = () => {
    noted = performance.now()
    const place = held ?? readPlace(page)
    const state: unknown = history.state
    try {
      if (place !== null || savedPlace(state) !== null) history.replaceState({ place }, '')
    } catch {
      // Refused in some sandboxes: the browser then goes by pixels.
    }
  }
  // A page that is reloaded is asked for its entry before it is told that it is left.
  let rest: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(rest)
    rest = setTimeout(note, NOTE_MS)
  }
  addEventListener('scroll', later, { passive: true })
  // Whoever reloads at once after scrolling comes back as well.
  addEventListener('scrollend', () => performance.now() - noted < NOTE_MS || note())
  addEventListener('pagehide', note)
  const saved = savedPlace(history.state)
  if (saved !== null && goTo(page, saved)) {
    history.scrollRestoration = 'manual'
    holdPlace(page, saved)
  }
  addEventListener('popstate', () => {
    letGo()
    history.scrollRestoration = 'auto'
    const before = savedPlace(history.state)
    // By then the browser has gone by pixels.
    if (before !== null) requestAnimationFrame(() => requestAnimationFrame(() => holdPlace(page, before)))
  })
  return () => holdPlace(page, held ?? readPlace(page))
}

/** A page is held at one place, which cannot be read from it while what was skipped is being laid out. */
let held: Place | null = null
let letGo = () => {}

/** Goes to the place, and again whenever the page's height has changed, until the reader presses something or the page is at rest. */
function holdPlace(page: HTMLElement, from: Place | null) {
  letGo()
  held = from
  let ours = scrollY
  const put = () => {
    if (held === null) return
    goTo(page, held)
    ours = scrollY
  }
  const sizes = new ResizeObserver(put)
  const onScroll = () => {
    if (Math.abs(scrollY - ours) >= 1) held = readPlace(page)
  }
  const stop = () => {
    letGo()
    history.scrollRestoration = 'auto'
  }
  const timer = setTimeout(stop, REST_MS)
  // Held anew by a page that wakes, which may not have loaded: once it has, the browser would go by pixels after all.
  letGo = () => {
    held = null
    clearTimeout(timer)
    sizes.disconnect()
    removeEventListener('scroll', onScroll)
    for (const press of PRESSES) removeEventListener(press, stop, true)
  }
  addEventListener('scroll', onScroll, { passive: true })
  for (const press of PRESSES) addEventListener(press, stop, true)
  put()
  sizes.observe(page)
}

const PRESSES = ['pointerdown', 'keydown'] as const

/** The event at the top of the screen, or the last one where the list is above it; null above the list, and at the top of the page. */
function readPlace(page: HTMLElement): Place | null {
  const items = [...page.querySelectorAll<HTMLElement>('li[data-event]')]
  const item = items.find(isOnScreen) ?? items.pop()
  const top = item?.getBoundingClientRect().top ?? innerHeight
  return item && scrollY > 0 && top < innerHeight
    ? { event: item.dataset['event'] as string, top } // it was found by it
    : null
}

/** Or below it; a month that is not laid out has no room for its events, which stand elsewhere once it is. */
function isOnScreen(item: Element): boolean {
  const { bottom } = item.getBoundingClientRect()
  const month = item.parentElement?.closest('li')
  return bottom > 0 && (!month || month.getBoundingClientRect().bottom >= bottom)
}

/** Whether the event is there. */
function goTo(page: HTMLElement, { event, top }: Place): boolean {
  const item = page.querySelector(`#event-${CSS.escape(event)}`)
  if (!item) return false
  const off = item.getBoundingClientRect().top - top
  if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' })
  return true
}

function savedPlace(state: unknown): Place | null {
  // Whatever has been left there is an object once it is asked as one.
  const { place } = Object(state) as { readonly place?: unknown }
  const { event, top } = Object(place) as Partial<Record<keyof Place, unknown>>
  return typeof event === 'string' && typeof top === 'number' ? { event, top } : null
}
