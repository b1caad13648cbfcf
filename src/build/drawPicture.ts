import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Story } from '../domain/story.ts'
import { createTypesetter, type Typesetter } from './setType.ts'

/** The part of the bundled app that this file calls. */
export interface PictureRenderer {
  renderPictures(
    story: Story,
    origin: string | null,
    type: Typesetter,
  ): readonly { path: string; svg: string; format: 'svg' | 'png'; zoom: number }[]
}

const FONTS = 'node_modules/@expo-google-fonts/noto-sans-devanagari'

/** Writes every picture of the stories below `outDir`; how many there were. Same stories, same bytes. */
export async function writePictures(
  root: string,
  outDir: string,
  stories: readonly Story[],
  { renderer, origin }: { readonly renderer: PictureRenderer; readonly origin: string | null },
): Promise<number> {
  const type = createTypesetter(resolve(root, FONTS))
  const pictures = stories.flatMap((story) => renderer.renderPictures(story, origin, type))
  for (const { path, svg, format, zoom } of pictures) {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, format === 'svg' ? svg : drawPng(svg, zoom))
  }
  return pictures.length
}

/** @param svg with outlines for letters: no font is read. */
export const drawPng = (svg: string, zoom: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } }).render().asPng()
