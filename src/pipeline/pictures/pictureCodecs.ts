import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import decodeAvif, { init as initAvifDecoder } from '@jsquash/avif/decode.js'
import encodeAvif, { init as initAvifEncoder } from '@jsquash/avif/encode.js'
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js'
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js'
import decodePng, { init as initPng } from '@jsquash/png/decode.js'
import resize, { initResize } from '@jsquash/resize'
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js'
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js'
import type { PictureFormat } from '../../domain/picture.ts'
import type { PictureKind } from '../records/inspectPicture.ts'
import { RECIPE } from './pictureRecipe.ts'

/**
 * Pictures in and out of pixels, by the same programs on every machine (WebAssembly), so the same bytes everywhere. They
 * look for their own files in a browser's way; here each is given them.
 */

/** Red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

const require = createRequire(import.meta.url)
const load = (path: string) => new WebAssembly.Module(readFileSync(require.resolve(`@jsquash/${path}`)))

/** As they are, and not as they are declared: the options may come behind the program. */
type InitDecoder = (program: WebAssembly.Module, options: typeof heard) => Promise<void>

/** What a decoder has said of the picture in work. */
const complaints: string[] = []
const heard = { printErr: (line: string) => void complaints.push(line) }

/** Made ready when the first picture of its kind comes. */
const ready = new Map<string, Promise<unknown>>()
const once = async (name: string, init: () => Promise<unknown> | void): Promise<void> => {
  if (!ready.has(name)) ready.set(name, Promise.resolve(init()))
  await ready.get(name)
}

/** The pixels of a picture whose size has been looked at. Throws when it is damaged. */
export async function decodePicture(bytes: Uint8Array, kind: PictureKind): Promise<Pixels> {
  // A decoder may read from the start of a buffer that bytes are only a part of.
  const { buffer } = Uint8Array.from(bytes)
  complaints.length = 0
  const pixels = await DECODERS[kind](buffer)
  const [complaint] = complaints
  // A picture that ends too early is filled up with grey, and only this tells.
  if (complaint !== undefined) throw new Error(complaint)
  return pixels
}

const DECODERS: Readonly<Record<PictureKind, (buffer: ArrayBuffer) => Promise<Pixels>>> = {
  jpg: async (buffer) => {
    await once('jpg in', () =>
      (initJpegDecoder as unknown as InitDecoder)(load('jpeg/codec/dec/mozjpeg_dec.wasm'), heard),
    )
    return decodeJpeg(buffer, { preserveOrientation: true })
  },
  png: async (buffer) => {
    await once('png', () => initPng(load('png/codec/pkg/squoosh_png_bg.wasm')))
    return decodePng(buffer)
  },
  webp: async (buffer) => {
    await once('webp in', () =>
      (initWebpDecoder as unknown as InitDecoder)(load('webp/codec/dec/webp_dec.wasm'), heard),
    )
    return decodeWebp(buffer)
  },
  avif: async (buffer) => {
    await once('avif in', () =>
      (initAvifDecoder as unknown as InitDecoder)(load('avif/codec/dec/avif_dec.wasm'), heard),
    )
    const pixels = await decodeAvif(buffer)
    if (pixels === null) throw new Error('no picture came out')
    return pixels
  },
}

/** A picture at another size. */
export async function resizePicture(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels
  await once('size', () => initResize(load('resize/lib/resize/pkg/squoosh_resize_bg.wasm')))
  return resize(imageData(pixels), { width, height })
}

/** The bytes of a file. */
export async function encodePicture(pixels: Pixels, format: PictureFormat): Promise<Uint8Array> {
  return new Uint8Array(await ENCODERS[format](imageData(pixels)))
}

const ENCODERS: Readonly<Record<PictureFormat, (pixels: ImageData) => Promise<ArrayBuffer>>> = {
  avif: async (pixels) => {
    await once('avif out', () => initAvifEncoder(load('avif/codec/enc/avif_enc.wasm')))
    return encodeAvif(pixels, RECIPE.avif)
  },
  webp: async (pixels) => {
    await once('webp out', () => initWebpEncoder(load('webp/codec/enc/webp_enc_simd.wasm')))
    return encodeWebp(pixels, RECIPE.webp)
  },
  jpg: async (pixels) => {
    await once('jpg out', () => initJpegEncoder(load('jpeg/codec/enc/mozjpeg_enc.wasm')))
    return encodeJpeg(pixels, RECIPE.jpg)
  },
}

/** All that the programs read of one. */
const imageData = (pixels: Pixels) => pixels as ImageData
