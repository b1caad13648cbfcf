import { formatLink, parseSecret } from './messages.ts'

/**
 * A frame whose sandbox has taken its origin away (WordPress: `sandbox="allow-scripts"`) may open no tab and may not
 * lead its page anywhere, and the browser says nothing when a click is lost. WordPress does follow one request of the
 * frame: an address on the frame's own host. So a click on a link goes to the place on a page here where the same link
 * is a plain one: to the source on its event's page, to the licence on the story's.
 */
export interface SandboxedFrame {
  readonly parent: { postMessage(message: unknown, origin: string): void }
  readonly location: { readonly hash: string; readonly href: string }
}

export const isOpaque = (win: { readonly origin: string }): boolean => win.origin === 'null'

/**
 * The place of this site that stands for a link of the frame, from the site's root: its event's page at the source, or
 * the story's page. `leadOf` names the source that an event shows first.
 */
export function placeOf(
  link: HTMLAnchorElement,
  story: string,
  leadOf: (event: string) => string | undefined,
): string {
  const near = link.closest<HTMLElement>('[data-event], article[data-card], [data-moment]')?.dataset
  const event = near?.['event'] ?? near?.['card'] ?? near?.['moment']
  if (event === undefined) return link.relList.contains('license') ? `${story}#licence` : story
  const source = link.closest<HTMLElement>('[data-source]')?.dataset['source'] ?? leadOf(event)
  return `${story}event/${event}/${source ? `#source-${source}` : ''}`
}

/** What becomes of a click in an opaque frame: asked of WordPress, or told to the reader as an address to copy. */
export type LostClick =
  | { readonly way: 'asked' }
  | { readonly way: 'shown'; readonly address: string }
  | { readonly way: 'inPlace' }

/**
 * Saves a click on `link` that the sandbox would lose. Links within the page, and those that the app has answered
 * already, stay as they are. `permalink` gives the address, on this host, of the place that stands for the link.
 */
export function saveClick(
  link: HTMLAnchorElement,
  frame: SandboxedFrame,
  permalink: (link: HTMLAnchorElement) => string,
): LostClick {
  const written = link.getAttribute('href') ?? ''
  if (written === '' || written.startsWith('#')) return { way: 'inPlace' }
  const secret = parseSecret(frame.location.hash)
  if (secret === null) return { way: 'shown', address: link.href }
  frame.parent.postMessage(formatLink(secret, permalink(link)), '*')
  return { way: 'asked' }
}
