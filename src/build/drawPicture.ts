import { Resvg } from '@resvg/resvg-js'
import type { PictureFile } from '../app/pictures.ts'

/** The bytes of a picture's file. Same picture, same bytes, as long as it needs no font of the machine. */
export const drawPicture = ({ svg, format, zoom, ownFonts = true }: PictureFile): string | Uint8Array =>
  format === 'svg' ? svg : drawPng(svg, zoom, !ownFonts)

/**
 * @param svg with outlines for letters, unless it is to be written with the machine's fonts
 * @param loadSystemFonts whether to read those: then the picture is not the same everywhere
 */
export const drawPng = (svg: string, zoom: number, loadSystemFonts = false): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts } }).render().asPng()
