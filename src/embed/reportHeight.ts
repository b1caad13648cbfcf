import { formatHeight, parseSecret } from './messages.ts'

/** The parts of the browser that reporting needs; tests bring their own. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, origin: string): void }
  readonly self: unknown
  readonly location: { readonly hash: string }
  requestAnimationFrame(act: () => void): number
}

export interface HeightReport {
  /** Says the height now, whether or not it has changed. Without effect when not framed. */
  readonly answer: () => void
  /** Says the height at once if it differs: a browser paints no frame that its page hides until it has spoken. */
  readonly now: () => void
  /** Takes note that something may have changed; the height is read once in the next frame. */
  readonly changed: () => void
}

/**
 * Tells the page around how tall the timeline is. Quiet: nothing when the page stands alone, nothing for less than a
 * pixel, one reading per animation frame, no timer, two messages per change. `measure` gives CSS pixels, or null while
 * there is nothing to say yet; it is asked also where nobody is told, as it folds what is too tall first.
 */
export function reportHeight(win: FrameWindow, id: string, measure: () => number | null): HeightReport {
  const framed = win.parent !== win.self
  const secret = parseSecret(win.location.hash)
  let said: number | null = null
  let asked = false
  const say = (height: number) => {
    said = height
    // Any page may frame the timeline, and its height is no secret.
    for (const message of formatHeight(id, height, secret)) win.parent.postMessage(message, '*')
  }
  const now = () => {
    const height = measure()
    if (framed && height !== null && Math.ceil(height) !== said) say(Math.ceil(height))
  }
  return {
    now,
    answer: () => {
      const height = measure()
      if (framed && height !== null) say(Math.ceil(height))
    },
    changed: () => {
      if (asked) return
      asked = true
      win.requestAnimationFrame(() => {
        asked = false
        now()
      })
    },
  }
}
