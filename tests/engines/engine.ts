/*
 * What a journey asks of a browser, whatever protocol it is driven by. Firefox speaks WebDriver BiDi, WebKit W3C WebDriver,
 * Playwright's builds their own; both W3C protocols take the same input actions, so these are the common language.
 *
 *   journeys.spec.ts ──▶ reader.ts ──▶ Engine ◀── firefox.ts     BiDi over a WebSocket
 *    what is done         by hand               ◀── webkit.ts      WebDriver over HTTP
 *                                               ◀── playwright.ts  where the system has neither
 */

export type EngineName = 'firefox' | 'webkit' | 'chromium'

/** One step of the pointer or of a key, in CSS pixels of the page or frame in hand. */
export type InputStep =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration?: number }
  | { readonly type: 'pointerDown'; readonly button: 0 }
  | { readonly type: 'pointerUp'; readonly button: 0 }
  | { readonly type: 'keyDown'; readonly value: string }
  | { readonly type: 'keyUp'; readonly value: string }
  | { readonly type: 'pause'; readonly duration: number }

export interface Engine {
  readonly name: EngineName
  /** Opens an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>
  /** Size of the viewport in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** Calls a function, given by its source, in the page or the frame in hand. Arguments and answer are JSON. */
  readonly call: (source: string, args: readonly unknown[]) => Promise<unknown>
  readonly input: (device: 'pointer' | 'key', steps: readonly InputStep[]) => Promise<void>
  /** Takes the frame of an element in hand; null takes the page again. */
  readonly enter: (frame: string | null) => Promise<void>
  /** Back in the history of the page. */
  readonly back: () => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  /** The page as PDF; absent where the protocol has no such command. */
  readonly print?: () => Promise<Buffer>
  /** Exceptions and console errors since the last call, frames included; empty where a probe in the page tells them. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** How an element of the page answers a call in both W3C protocols: as JSON text, so that each value means the same. */
export const asJsonCall = (source: string): string =>
  `async (args) => JSON.stringify((await (${source})(...JSON.parse(args))) ?? null)`

/** Waits for an answer that is there, asking again and again. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false | undefined>,
  // A loaded machine is slow, not wrong.
  most = 60_000,
): Promise<T> {
  const end = Date.now() + most
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== false && answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${most / 1000} s`)
    await new Promise((later) => setTimeout(later, 50))
  }
}
