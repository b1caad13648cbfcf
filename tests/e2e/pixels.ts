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

/**
 * How many pixels around an element change by 3:1 or more when its focus is shown, against the same place without.
 * `quiet` is a rule that takes the sign of focus away and nothing else.
 */
export async function countFocusPixels(page: Page, element: Locator, quiet: string): Promise<number> {
  const box = await element.boundingBox()
  const screen = page.viewportSize()
  if (!box || !screen) return 0
  const [x, y] = [Math.max(0, Math.floor(box.x) - 8), Math.max(0, Math.floor(box.y) - 8)]
  const clip = {
    x,
    y,
    width: Math.min(screen.width, Math.ceil(box.x + box.width) + 8) - x,
    height: Math.min(screen.height, Math.ceil(box.y + box.height) + 8) - y,
  }
  if (clip.width <= 0 || clip.height <= 0) return 0
  const shown = await look(page, clip)
  await page.evaluate((rule) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rule)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, quiet)
  const hidden = await look(page, clip)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  let changed = 0
  for (let py = 0; py < shown.height; py++)
    for (let px = 0; px < shown.width; px++) if (contrast(shown.at(px, py), hidden.at(px, py)) >= 3) changed++
  return changed
}

export const NO_OUTLINE = '* { outline-color: transparent !important; box-shadow: none !important }'
