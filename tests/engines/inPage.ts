/*
 * Functions that run inside the page: their source is sent, so each stands alone and uses nothing that the oldest engine
 * lacks.
 */

/** By its CSS selector, and, where there are several, by the words it is called. */
export interface Target {
  readonly css: string
  /** The accessible name, whole; or a part of it between slashes, as `/part/`. */
  readonly name?: string
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * The middle of the first element that fits, scrolled into view, if a pointer would hit it there and it stands still;
 * else why not, in words.
 */
export async function findSpot({ css, name }: Target): Promise<Spot | string> {
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    const byIds = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const label = element.closest('label') ?? document.querySelector(`label[for="${element.id || '-'}"]`)
    const text =
      element.getAttribute('aria-label') ?? (byIds || label?.textContent || element.textContent || '')
    return text.replace(/\s+/g, ' ').trim()
  }
  const fits = (element: Element): boolean => {
    if (name === undefined) return true
    const part = /^\/(.*)\/$/.exec(name)?.[1]
    return part === undefined ? nameOf(element) === name : nameOf(element).includes(part)
  }
  const all = [...document.querySelectorAll(css)].filter(fits)
  const element = all.find((one) => one.getClientRects().length > 0)
  if (!element) return all.length > 0 ? 'is not on screen' : 'is not there'
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  // The first line of a link that wraps: the middle of its box may lie beside it.
  const boxOf = () => element.getClientRects()[0] ?? element.getBoundingClientRect()
  await frame()
  const before = boxOf()
  await frame()
  const { left, top, width, height } = boxOf()
  if (Math.abs(before.left - left) + Math.abs(before.top - top) > 0.5) return 'moves'
  const x = left + width / 2
  const y = top + height / 2
  const hit = document.elementFromPoint(x, y)
  if (!hit) return 'is outside the window'
  const label = element.closest('label')
  if (!element.contains(hit) && !(label && label.contains(hit)))
    return `is under ${hit.outerHTML.slice(0, 120)}`
  return { x: Math.round(x), y: Math.round(y) }
}

/** Text of each element that fits. */
export const readTexts = (css: string): string[] =>
  [...document.querySelectorAll(css)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )

/** How many elements that fit are on screen or could be scrolled to. */
export const countShown = (css: string): number =>
  [...document.querySelectorAll(css)].filter(
    (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
  ).length

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(): number {
  const page = document.scrollingElement ?? document.documentElement
  return page.scrollWidth - page.clientWidth
}

/** True where the script has taken the page over and what is to be drawn is drawn. */
export function isAlive(): boolean {
  const pressed = document.querySelector('main [role=group] button[aria-pressed=true]')
  if (!pressed) return false
  const chart = document.querySelector('[data-part=chart]')
  // Not asked for, the served drawing is out of sight at once, and gone when the script has taken the page over.
  if (chart && chart.closest('[data-view=order]')) return false
  if (!chart || chart.getClientRects().length === 0) return true
  return (
    document.querySelector('li[data-event]') === null ||
    document.querySelector('[data-mark], [data-cluster]') !== null
  )
}

/** Lets the waiting of the style sheet be over; answers how long it would have been at most, in milliseconds. */
export function endWaiting(): number {
  const waits = document.getAnimations().map((waiting) => {
    const { delay = 0, duration } = waiting.effect?.getTiming() ?? {}
    waiting.finish()
    return delay + Number(duration)
  })
  return Math.max(...waits)
}

/** What the style sheet says where the script has not started, or null. */
export function readStartFailed(): string | null {
  const app = document.getElementById('app') ?? document.body
  const { content, visibility } = getComputedStyle(app, '::before')
  if (visibility !== 'visible' || content === 'none') return null
  // Some answer with the name of the attribute, some with what it holds.
  const name = /^attr\((.*)\)$/.exec(content)?.[1]
  return name === undefined ? content : app.getAttribute(name)
}
