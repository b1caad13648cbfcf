import { formatLink, parseSecret } from './messages.ts'

/**
 * A frame whose sandbox has taken its origin away (WordPress: `sandbox="allow-scripts"`) may open no tab and may not
 * lead its page anywhere, and the browser says nothing when a click is lost. WordPress does follow one request of the
 * frame: an address on the frame's own host. So a click on a source goes to the event's page here, where the same
 * source is a plain link.
 */
export interface SandboxedFrame {
  readonly parent: { postMessage(message: unknown, origin: string): void }
  readonly location: { readonly hash: string; readonly href: string }
}

export const isOpaque = (win: { readonly origin: string }): boolean => win.origin === 'null'

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
