import { until, type Engine, type InputStep } from './engine.ts'
import { countShown, findSpot, isAlive, readTexts, type Target } from './inPage.ts'

/** What a reader does with a page, in any engine. */
export interface Reader {
  readonly engine: Engine['name']
  /** Opens an address of the site, or a whole address. */
  readonly open: (address: string) => Promise<void>
  /** Opens it and waits until the script has taken it over. */
  readonly openAlive: (address: string) => Promise<void>
  readonly alive: () => Promise<void>
  readonly click: (target: Target | string) => Promise<void>
  /** Presses on one point of an element and lets go on another, in parts of its width. */
  readonly drag: (css: string, from: number, to: number) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly press: (...keys: readonly Key[]) => Promise<void>
  readonly texts: (css: string) => Promise<readonly string[]>
  readonly count: (css: string) => Promise<number>
  readonly evaluate: <Args extends readonly unknown[], T>(
    run: (...args: Args) => T,
    ...args: Args
  ) => Promise<Awaited<T>>
  /** Waits until a question is answered with something. */
  readonly until: typeof until
  /** Acts inside the frame of an element. */
  readonly inside: (frame: string, act: () => Promise<void>) => Promise<void>
  readonly back: () => Promise<void>
  readonly print: (() => Promise<Buffer>) | undefined
}

/** Keys without a letter, by their numbers in both protocols. */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  '+': '+',
} as const

export type Key = keyof typeof KEYS

const keyPresses = (values: readonly string[]): readonly InputStep[] =>
  values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])

export function createReader(engine: Engine, site: string): Reader {
  const evaluate: Reader['evaluate'] = async (run, ...args) => (await engine.call(String(run), args)) as never // JSON in, JSON out: what the function answers
  const open = (address: string) => engine.open(new URL(address, site).href)
  const alive = async () => {
    await until('the script takes the page over', () => evaluate(isAlive))
  }
  const spotOf = async (target: Target | string) => {
    const wanted = typeof target === 'string' ? { css: target } : target
    let why = ''
    return until(`a press on ${JSON.stringify(wanted)}`, async () => {
      const spot = await evaluate(findSpot, wanted)
      if (typeof spot !== 'string') return spot
      why = spot
      return null
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}: it ${why}`)
    })
  }
  return {
    engine: engine.name,
    open,
    openAlive: async (address) => {
      await open(address)
      await alive()
    },
    alive,
    click: async (target) => {
      const { x, y } = await spotOf(target)
      await engine.input('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    drag: async (css, from, to) => {
      const { y } = await spotOf(css)
      const { left, width } = await evaluate(boxOf, css)
      const at = (part: number) => Math.round(left + width * part)
      await engine.input('pointer', [
        { type: 'pointerMove', x: at(from), y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: at((from + to) / 2), y, duration: 100 },
        { type: 'pointerMove', x: at(to), y, duration: 100 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    type: (text) => engine.input('key', keyPresses([...text])),
    press: (...keys) => engine.input('key', keyPresses(keys.map((key) => KEYS[key]))),
    texts: (css) => evaluate(readTexts, css),
    count: (css) => evaluate(countShown, css),
    evaluate,
    until,
    inside: async (frame, act) => {
      await engine.enter(frame)
      try {
        await act()
      } finally {
        await engine.enter(null)
      }
    },
    back: engine.back,
    print: engine.print,
  }
}

/** Runs in the page. */
const boxOf = (css: string) => {
  const { left = 0, width = 0 } = document.querySelector(css)?.getBoundingClientRect() ?? {}
  return { left, width }
}
