import { inflateSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import { contrast, type Rgb } from '../fixtures/colour.ts'

/** A picture as bytes: `at(x, y)` is a pixel from the upper left. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => Rgb
}

/** Reads the PNG of a screenshot: 8 bits a channel, RGB or RGBA, not interlaced. Throws on any other. */
export function decodePng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const [depth, kind, interlaced] = [png[24], png[25], png[28]]
  if (depth !== 8 || interlaced !== 0 || (kind !== 2 && kind !== 6)) throw new Error('not a screenshot’s PNG')
  const bytes = kind === 6 ? 4 : 3
  const pixels = unfilter(inflateSync(joinData(png)), width * bytes, height, bytes)
  const at = (x: number, y: number): Rgb => {
    const start = (y * width + x) * bytes
    return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0]
  }
  return { width, height, at }
}

function joinData(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return Buffer.concat(parts)
}

/** PNG stores each byte as the difference from its neighbours: a left, b above, c above left. */
function unfilter(raw: Buffer, row: number, height: number, bytes: number): Buffer {
  const out = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x++) {
      const here = y * row + x
      const a = x < bytes ? 0 : (out[here - bytes] ?? 0)
      const b = y === 0 ? 0 : (out[here - row] ?? 0)
      const c = x < bytes || y === 0 ? 0 : (out[here - row - bytes] ?? 0)
      out[here] = (raw[y * (row + 1) + 1 + x] ?? 0) + predict(filter, a, b, c)
    }
  }
  return out
}

function predict(filter: number, a: number, b: number, c: number): number {
  if (filter === 1) return a
  if (filter === 2) return b
  if (filter === 3) return (a + b) >> 1
  if (filter !== 4) return 0
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  if (da <= db && da <= dc) return a
  return db <= dc ? b : c
}

export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The part of the viewport as it is on screen. */
export const look = async (page: Page, clip?: Clip): Promise<Picture> =>
  decodePng(await page.screenshot({ animations: 'allow', ...(clip && { clip }) }))

/** How often two pictures of one place are taken anew because the place moved between them. */
const TRIES = 10

/**
 * How many pixels around an element change by 3:1 or more when its focus is shown, against the same place without.
 * `quiet` is a rule that takes the sign of focus away and nothing else. A part that arrives late or a page that still
 * scrolls moves the element out of the pictures, so both are taken anew until it stood where it stands. Throws where it
 * never does, or is not in the viewport.
 */
export async function countFocusPixels(page: Page, element: Locator, quiet: string): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = await restingBox(element)
    const clip = clipAround(before, page.viewportSize())
    const shown = await look(page, clip)
    const rule = await page.evaluateHandle((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      return sheet
    }, quiet)
    const hidden = await look(page, clip)
    await page.evaluate((sheet) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }, rule)
    const after = await restingBox(element)
    if (isSameBox(before, after)) return countContrasting(shown, hidden)
  }
  throw new Error(`the element moved between two pictures, ${TRIES} times`)
}

/** Where the element is in the viewport once it has stood still for two frames; for one that never does, its last place. */
const restingBox = (element: Locator): Promise<Clip> =>
  element.evaluate(async (node) => {
    const box = () => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return { x, y, width, height }
    }
    const frame = () => new Promise(requestAnimationFrame)
    let [last, still] = [box(), 0]
    for (let frames = 0; frames < 120 && still < 2; frames++) {
      await frame()
      const now = box()
      const stands =
        now.x === last.x && now.y === last.y && now.width === last.width && now.height === last.height
      still = stands ? still + 1 : 0
      last = now
    }
    return last
  })

const isSameBox = (a: Clip, b: Clip): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The box and 8 px around it, as far as the screen goes. */
function clipAround(box: Clip, screen: { readonly width: number; readonly height: number } | null): Clip {
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.max(0, Math.floor(box.y) - 8)]
  const clip = {
    x,
    y,
    width: Math.min(screen?.width ?? 0, Math.ceil(box.x + box.width) + 8) - x,
    height: Math.min(screen?.height ?? 0, Math.ceil(box.y + box.height) + 8) - y,
  }
  if (clip.width <= 0 || clip.height <= 0)
    throw new Error(`nothing of the element is on screen: ${JSON.stringify(box)}`)
  return clip
}

function countContrasting(a: Picture, b: Picture): number {
  let changed = 0
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (contrast(a.at(x, y), b.at(x, y)) >= 3) changed++
  return changed
}

export const NO_OUTLINE = '* { outline-color: transparent !important; box-shadow: none !important }'
