import type { Page } from '@playwright/test'

/** How many times as long what moves takes: a page that draws three pictures a second is still seen at several places. */
export const SLOWER = 8

/**
 * From now on the page's own animations, the time that its frames are told and the clock it reads go slower: how far something
 * has come is told by frames, and how many of them there are in a second is the machine's affair. Timers are as they were. (The
 * rate that the browser's tools set for animations holds for the next pages of the same browser as well.)
 */
export const slowMotion = (page: Page): Promise<void> =>
  page.evaluate((slower) => {
    const from = performance.now()
    const slowed = (time: number) => from + (time - from) / slower
    const now = performance.now.bind(performance)
    performance.now = () => slowed(now())
    const frame = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (step) => frame((time) => step(slowed(time)))
    const { animate } = Element.prototype
    Element.prototype.animate = function (...how) {
      const animation = animate.apply(this, how)
      animation.playbackRate = 1 / slower
      return animation
    }
  }, SLOWER)
