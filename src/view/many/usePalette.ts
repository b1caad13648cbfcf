import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { LOOKS } from '../../domain/laneLook.ts'
import type { Canvas } from '../../paint/paintShapes.ts'

/** What a canvas has to know of the page it is on, and cannot be told by a style sheet. */
export interface Palette extends Pick<Canvas, 'colourOf' | 'laneColour'> {
  /** The reader's own colours are in force. */
  readonly forced: boolean
  /** Pixels of the screen in one of the page's. */
  readonly ratio: number
}

const TOKENS = {
  paper: '--paper',
  paperRaised: '--paper-raised',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  select: '--select',
  focus: '--focus',
} as const

const FORCED = {
  paper: 'Canvas',
  paperRaised: 'Canvas',
  ink: 'CanvasText',
  inkSoft: 'CanvasText',
  rule: 'GrayText',
  ruleStrong: 'CanvasText',
  select: 'Highlight',
  focus: 'Highlight',
} as const

/** What changes the colours of a page while it is open, beside the theme that is chosen on it. */
const WISHES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const

/** Null until the place is there. */
export function usePalette(place: RefObject<HTMLElement | null>): Palette | null {
  const [state, setState] = useState({ ratio: 1, forced: false, colours: '' })
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const read = () => {
      const style = getComputedStyle(element)
      const tokens = [
        ...Object.values(TOKENS),
        ...Array.from({ length: LOOKS }, (_, lane) => `--lane-${lane}`),
      ]
      const colours = tokens.map((token) => style.getPropertyValue(token).trim()).join('|')
      const next = { ratio: window.devicePixelRatio, forced: matchMedia(WISHES[2]).matches, colours }
      setState((before) =>
        before.ratio === next.ratio && before.forced === next.forced && before.colours === next.colours
          ? before
          : next,
      )
    }
    read()
    const wishes = [...WISHES, `(resolution: ${window.devicePixelRatio}dppx)`].map((wish) => matchMedia(wish))
    for (const wish of wishes) wish.addEventListener('change', read)
    const theme = new MutationObserver(read)
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => {
      for (const wish of wishes) wish.removeEventListener('change', read)
      theme.disconnect()
    }
  }, [place])
  return useMemo((): Palette | null => {
    const { ratio, forced } = state
    if (state.colours === '') return null
    const colours = state.colours.split('|')
    const names = Object.keys(TOKENS)
    const known = new Map(names.map((name, at) => [name, colours[at] ?? '']))
    return {
      ratio,
      forced,
      colourOf: (colour) => (forced ? FORCED[colour] : (known.get(colour) ?? '')),
      laneColour: (lane) => (forced ? FORCED.ink : (colours[names.length + (lane % LOOKS)] ?? '')),
    }
  }, [state])
}
