import { showNotice } from '../app/servedPage.ts'
import type { ViewStore } from '../app/viewStore.ts'
import type { Story } from '../domain/story.ts'
import { inLanguage } from '../domain/text.ts'
import { linkLost } from '../i18n/frameWords.ts'
import { keepPromise } from './keepPromise.ts'
import { WORDPRESS_MOST, parseSecret, readRequest } from './messages.ts'
import { reportHeight } from './reportHeight.ts'
import { isOpaque, placeOf, saveClick } from './sandbox.ts'

/** Everything that passes between a framed timeline and the page around it, from when React has taken the page over. */
export function talkToHost(page: HTMLElement, root: string, store: ViewStore, story: Story) {
  const { locale } = store.state()
  const most = parseSecret(location.hash) ? WORDPRESS_MOST : undefined
  const report = reportHeight(window, `${locale}/${story.id}`, () => {
    keepPromise(page, window, most)
    return measure(page)
  })
  // In the next frame: what is folded while sizes are being told changes them again, and a browser calls that an error.
  new ResizeObserver(report.changed).observe(document.documentElement)
  // A host that shows the frame once it has spoken gives it another width then. Out of the reader's sight a browser
  // observes nothing and paints nothing, but it does say that.
  addEventListener('resize', report.now)
  // The served page is complete and far too tall; its height is said once the list is folded. What changes in it may
  // have to be folded, too, before it is painted.
  new MutationObserver(report.now).observe(page, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-live', 'data-folded', 'data-view'],
  })
  matchMedia('print').addEventListener('change', report.now)
  report.now()
  addEventListener('message', (message) => {
    const request = readRequest(message, window.parent === window ? null : window.parent)
    if (request?.kind === 'init') report.answer()
    // An event of another story is none.
    if (request?.kind === 'open' && story.events.some(({ id }) => id === request.event))
      store.send({ type: 'selectEvent', event: request.event })
  })
  if (isOpaque(window)) saveClicks(page, root, store, story)
}

/** Height in CSS pixels of all there is to see, or null before the list is folded. */
function measure(page: HTMLElement): number | null {
  if (!page.querySelector('[data-live]')) return null
  return document.documentElement.getBoundingClientRect().height
}

/** Bubbling, so that what the app has answered itself arrives here as answered. */
function saveClicks(page: HTMLElement, root: string, store: ViewStore, story: Story) {
  const permalink = (link: HTMLAnchorElement): string => {
    if (link.host === location.host) return link.href
    const { locale } = store.state()
    const leadOf = (event: string) =>
      inLanguage(story.events.find(({ id }) => id === event)?.lead, locale)?.source
    return new URL(root + placeOf(link, `${locale}/${story.id}/`, leadOf), location.href).href
  }
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a') : null
    // A key held down asks for a tab of its own: whatever becomes of that here, the reader's page stays.
    if (!link || click.defaultPrevented || isModified(click)) return
    const saved = saveClick(link, window, permalink)
    if (saved.way === 'inPlace') return
    click.preventDefault()
    if (saved.way === 'shown') explain(page, store, saved.address)
  })
}

const isModified = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey

function explain(page: HTMLElement, store: ViewStore, address: string) {
  showNotice(page, `${linkLost(store.state().locale)} ${address}`)
}
