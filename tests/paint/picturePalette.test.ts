import { expect, test } from 'vitest'
import { PALETTES, PICTURE_THEMES } from '../../src/paint/picturePalette.ts'
import { readStyle } from '../fixtures/readStyle.ts'

const css = readStyle('src/view/tokens.css')

/** The block of tokens of a theme. */
const BLOCKS = { light: /^ {2}:root \{[^}]*\}/m, dark: /\[data-theme='dark'\] \{[^}]*\}/ } as const

test.each(PICTURE_THEMES)('a %s picture has the colours of the page', (theme) => {
  const block = BLOCKS[theme].exec(css)?.[0] ?? ''
  const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1]
  const { lanes, ...colours } = PALETTES[theme]
  for (const [name, colour] of Object.entries(colours)) {
    expect([name, token(name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))]).toEqual([
      name,
      colour,
    ])
  }
  expect(lanes).toEqual(lanes.map((_, lane) => token(`lane-${lane}`)))
})
