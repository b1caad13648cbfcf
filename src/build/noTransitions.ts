import type { Plugin } from 'vite'

/** What d3-zoom asks of d3-transition: to stop the one that runs on an element. */
export const NO_TRANSITIONS = 'export const interrupt = () => {}'

/**
 * Leaves d3-transition out, and with it d3's colours, easings and timers: 8 kB that nothing calls, for all that d3-zoom does
 * with it is to stop a transition, and here none is ever begun. What moves is moved by the style sheet, and the double
 * click that would begin one is turned off (`timelineGestures.ts`).
 */
export const noTransitions = (): Plugin => ({
  name: 'samayrekha:no-transitions',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /[\\/]node_modules[\\/]d3-transition[\\/]/ },
    handler: () => NO_TRANSITIONS,
  },
})
