import { parseHex, type Rgb } from '../fixtures/colour.ts'
import { readStyle } from '../fixtures/readStyle.ts'
import { STORY } from './fixtures.ts'
import { expect, placeFrames, readyFrame, servedFrame, test } from './hostFixtures.ts'
import { look, type Picture } from './pixels.ts'

/*
 * What a reader sees of the frame’s ground, taken from the screen: never the page below it, and the colour that the
 * address asks for, whatever the article and the device prefer.
 */

// The browser’s own word on the frame that may run no script.
test.use({ expectedErrors: /'allow-scripts' permission is not set/ })

const CSS = readStyle('src/view/tokens.css')
const paperOf = (rule: string): Rgb =>
  parseHex(new RegExp(`^ *${rule} \\{[^}]*--paper: (#\\w+)`, 'm').exec(CSS)?.[1] ?? '')
const PAPER = {
  light: paperOf(':root'),
  dark: paperOf(":root\\[data-theme='dark'\\]"),
  contrast: paperOf(":root\\[data-theme='contrast'\\]"),
} as const

const [WIDTH, HEIGHT] = [360, 260]
/** Pixels from the edge: inside the gutter, where no letter stands. */
const INSET = 3

/** The colours along a frame’s left and right gutter, each once. */
function groundOf(picture: Picture, top: number): readonly string[] {
  const found = new Set<string>()
  for (let y = top + INSET; y < top + HEIGHT - INSET; y++)
    for (const x of [INSET, WIDTH - 1 - INSET]) found.add(picture.at(x, y).join())
  return [...found]
}

/** How many pixels inside a frame have the colour that stands behind it. */
function seenThrough(picture: Picture, top: number): number {
  let count = 0
  for (let y = top; y < top + HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) if (picture.at(x, y).join() === '255,0,255') count++
  return count
}

for (const device of ['light', 'dark'] as const)
  test(`EMB-10: the ground has the asked colour, pixel by pixel, whatever scheme the article has (device ${device})`, async ({
    page,
    hosts,
    baseURL,
  }) => {
    const wanted = {
      '': 'light',
      '?theme=light': 'light',
      '?theme=dark': 'dark',
      '?theme=auto': device,
      '?theme=contrast': 'contrast',
    } as const
    const queries = Object.keys(wanted) as readonly (keyof typeof wanted)[] // the keys just written
    await page.emulateMedia({ colorScheme: device })
    await page.setViewportSize({ width: 400, height: HEIGHT * (queries.length + 1) })
    await page.goto(`${hosts}empty.html`)
    const frames = queries.map((query, at) => ({ id: `theme${at}`, query, sandbox: null as string | null }))
    // The last has no script: what is served has a colour, too.
    frames.push({ id: 'served', query: '', sandbox: '' })
    await placeFrames(
      page,
      frames.map(({ id, query, sandbox }) => ({
        id,
        sandbox,
        src: `${baseURL}/embed/en/${STORY}/${query}`,
        width: WIDTH,
        height: HEIGHT,
      })),
    )
    for (const { id, sandbox } of frames)
      await (sandbox === null ? readyFrame(page, `#${id}`) : servedFrame(page, `#${id}`))
    for (const article of ['normal', 'light dark', 'dark'] as const) {
      await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme
      }, article)
      await expect(async () => {
        const picture = await look(page)
        for (const [at, { id, query }] of frames.entries()) {
          const theme = wanted[query]
          const what = `article “${article}”: ${id} ${query}`
          expect(groundOf(picture, at * HEIGHT), what).toEqual([PAPER[theme].join()])
          expect(seenThrough(picture, at * HEIGHT), what).toBe(0)
        }
      }).toPass({ timeout: 20_000 })
    }
  })
