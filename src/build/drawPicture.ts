import { Resvg } from '@resvg/resvg-js'
import type { PictureFile } from '../app/pictures.ts'

/** The bytes of a picture's file. Same picture, same bytes. */
export const drawPicture = ({ svg, format, zoom }: PictureFile): string | Uint8Array =>
  format === 'svg' ? svg : drawPng(svg, zoom)

/** @param svg with outlines for letters: no font is read. */
export const drawPng = (svg: string, zoom: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } }).render().asPng()
