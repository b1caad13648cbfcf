import type { ViewMode } from '../state/viewState.ts'
import type { HeightStep } from '../view/share/embedHeights.ts'

/** What the snippets of a story have promised, for each view; the page for frames carries it (`data-heights`). */
export type PromisedHeights = Readonly<Record<ViewMode | 'auto', readonly HeightStep[]>>

/**
 * Keeps a folded page as tall as its snippet has promised, whatever is asked of it and whatever letters the device has: what
 * is short of it leaves room above the button, and what would be more is folded.
 *
 *   headline, search, status   as tall as they are
 *   brief                      its last events are folded away, never the first one
 *   chart                      scrolls, when something stands above it that is not always there
 *   button                     stands nearer to its neighbours, when the page is over by little
 *   card                       lies over them and scrolls
 *
 * A browser lays out before any of it is painted. Unfolded, or on paper, the page is as tall as it likes.
 *
 * @param most CSS pixels: a frame that its page lets grow no taller would scroll by itself, and hold the reader's wheel
 */
export function keepPromise(
  page: HTMLElement,
  win: Pick<Window, 'innerWidth' | 'matchMedia'>,
  most = Infinity,
): void {
  const main = page.querySelector('main')
  if (!main) return
  const part = (name: string) => main.querySelector<HTMLElement>(`[data-part=${name}]`)
  const [stage, chart, button, card] = [part('stage'), part('chart'), part('unfold'), part('card')]
  const isHeld = Boolean(main.dataset['folded']) && !win.matchMedia('print').matches
  const promised = isHeld ? Math.min(most, promiseOf(page, main, win)) : 0
  const held = (value: string) => (promised > 0 ? value : '')
  const items = [...main.querySelectorAll<HTMLElement>('[data-moment]')]
  setStyle(stage, { position: held('relative') })
  setStyle(card, {
    position: held('absolute'),
    insetInlineEnd: held('0'),
    maxBlockSize: held(`max(100%, ${LOWEST}px)`),
    overflowY: held('auto'),
  })
  setStyle(chart, { maxBlockSize: '', overflowY: '' })
  setStyle(button, { marginBlockStart: '', marginBlockEnd: '' })
  for (const item of items) {
    setStyle(item, { display: '' })
    item.style.removeProperty(THREAD)
  }
  if (promised === 0) return
  const excess = () => main.getBoundingClientRect().height - promised
  // oxlint-disable-next-line unicorn/no-array-reverse -- a copy of our own
  for (const [at, item] of [...items.entries()].slice(1).reverse()) {
    if (excess() <= 0.5) break
    setStyle(item, { display: 'none' })
    // Its thread led to the event that is folded away.
    items[at - 1]?.style.setProperty(THREAD, 'transparent')
  }
  const tooMuch = excess()
  if (tooMuch > SLACK && chart && chart.offsetHeight > 0)
    setStyle(chart, {
      maxBlockSize: `${Math.max(LOWEST, chart.offsetHeight - tooMuch)}px`,
      overflowY: 'auto',
    })
  const over = excess()
  if (over <= SLACK && button) {
    // Were the page over by a pixel, a scrollbar that takes room would be there for good.
    const below = Math.max(0, over) / 2
    setStyle(button, {
      marginBlockStart: `${marginOf(button, 'marginBlockStart') - over + below}px`,
      marginBlockEnd: `${marginOf(button, 'marginBlockEnd') - below}px`,
    })
  }
}

type Margin = 'marginBlockStart' | 'marginBlockEnd'
const marginOf = (element: HTMLElement, side: Margin): number =>
  parseFloat(getComputedStyle(element)[side]) || 0

/** The colour of the line from one event of the brief to the next. */
const THREAD = '--rule'

/**
 * How far, in CSS pixels, a chart may be over: one that scrolls by so little would only hold the reader's finger. The margins
 * around the button have as much to give.
 */
const SLACK = 16

/** CSS pixels: lower than this nothing can be read. */
const LOWEST = 240

function promiseOf(page: HTMLElement, main: HTMLElement, { innerWidth }: Pick<Window, 'innerWidth'>): number {
  const heights = JSON.parse(page.dataset['heights'] ?? '{}') as Partial<PromisedHeights> // our own page
  const view = main.dataset['view']
  const steps = heights[view === 'scale' || view === 'order' ? view : 'auto']
  return steps?.findLast(({ from }) => from <= innerWidth)?.height ?? 0
}

function setStyle(element: HTMLElement | null, style: Readonly<Partial<Record<StyleName, string>>>) {
  if (element) Object.assign(element.style, style)
}

type StyleName = Margin | 'display' | 'insetInlineEnd' | 'maxBlockSize' | 'overflowY' | 'position'
