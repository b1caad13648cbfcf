import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { widthIn } from '../../src/build/fontWidths.ts'
import { replaceConstants } from '../../src/build/ownConstants.ts'
import { ownWidths } from '../../src/build/ownWidths.ts'
import { createTypesetter } from '../../src/build/setType.ts'
import { newStory } from '../../src/cli/newStory.ts'
import { isLocale, type Locale } from '../../src/domain/text.ts'
import { LETTER_WIDTHS } from '../../src/layout/widthTable.ts'
import { readOutlines } from '../../src/pipeline/pictureFonts.ts'
import { compileStories } from '../../src/pipeline/publish/compileStories.ts'
import type { HouseFont } from '../../src/pipeline/records/houseFonts.ts'
import { fontPath, makeFont } from '../fixtures/makeFont.ts'
import { ROOT } from '../fixtures/sourceTree.ts'
import { inEnglish } from '../fixtures/wordIssues.ts'

/* What a newsroom's own fonts change where no browser is: widths of text, pictures, and what the check says of letters. */

const folder = mkdtempSync(join(tmpdir(), 'house-fonts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const REGULAR = { file: fontPath('400Regular'), weight: 400, isVariable: false }
const [TAMIL, LETTERS] = [0x0b80, 0x80]
/** Each looks like an “m”. */
const GLYPHS = Array.from({ length: LETTERS }, () => readOutlines(REGULAR).nominalGlyph(0x6d) ?? 0)

const font = (outlines: string, family = 'House', weight = '400'): HouseFont => ({
  family,
  file: outlines,
  outlines,
  weight,
  style: 'normal',
  unicodeRange: null,
})
const theme = { fonts: { text: 'House' } }
const tags = (...given: readonly string[]): readonly Locale[] => given.filter(isLocale)

/** The values that the constants of a module get. */
async function constantsOf(changes: ReturnType<typeof ownWidths>, file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(join(ROOT, file), 'utf8'), file)
  return replaceConstants(code, changes.get(file) ?? new Map())
}
const tableOf = (code: string): ReadonlyMap<string, number> => {
  const [, written = '[]'] = /LETTER_WIDTHS = (.*);/.exec(code) ?? []
  const table = JSON.parse(written) as typeof LETTER_WIDTHS // as the build has written it
  return new Map(table.flatMap(([width, letters]) => [...letters].map((each) => [each, width] as const)))
}

test('each letter is as wide as the house’s font has it; a mark is as wide as it makes its letter', async () => {
  const path = fontPath('900Black')
  const changes = ownWidths({ theme, fonts: [font(path)] }, tags('hi', 'en'))
  const table = tableOf(await constantsOf(changes, 'src/layout/widthTable.ts'))
  expect([...table.keys()].toSorted()).toEqual(LETTER_WIDTHS.flatMap(([, each]) => [...each]).toSorted())
  const black = readOutlines({ file: path, weight: 400, isVariable: false })
  for (const letter of ['m', 'W', '4', 'क', 'ध', '।']) {
    const wide = 100 * widthIn(black, letter)
    expect(table.get(letter), letter).toBeGreaterThanOrEqual(Math.floor(wide))
    expect(table.get(letter), letter).toBeLessThan(wide + 4)
  }
  expect(table.get('ा')).toBeCloseTo(100 * (widthIn(black, 'का') - widthIn(black, 'क')), -1)
  const ours = LETTER_WIDTHS.find(([, letters]) => letters.includes('m'))?.[0] ?? 0
  expect(table.get('m')).toBeGreaterThan(ours)
})

test('what is bold, and headlines in a family of their own, are as wide as these beside the text', async () => {
  const fonts = [
    font(fontPath('400Regular')),
    font(fontPath('700Bold'), 'House', '700'),
    font(fontPath('900Black'), 'Head', '900'),
  ]
  const own = ownWidths({ theme: { fonts: { text: 'House', head: 'Head' } }, fonts }, tags('hi'))
  const code = await constantsOf(own, 'src/view/share/promisedHeights.ts')
  const valueOf = (name: string) => Number(new RegExp(`${name} = ([\\d.]+)`).exec(code)?.[1])
  expect(valueOf('BOLD')).toBeGreaterThan(1.05)
  expect(valueOf('HEADLINE')).toBeGreaterThan(valueOf('BOLD'))
})

test('letters of another script are measured for a story that speaks it, and stay unknown else', async () => {
  const path = join(folder, 'Tamil.ttf')
  writeFileSync(path, makeFont(fontPath('400Regular'), TAMIL, GLYPHS))
  const given = { theme, fonts: [font(path)] }
  const of = async (...languages: readonly string[]) =>
    tableOf(await constantsOf(ownWidths(given, tags(...languages)), 'src/layout/widthTable.ts'))
  expect((await of('ta', 'en')).get('த')).toBeGreaterThan(0)
  expect((await of('hi', 'en')).get('த')).toBeUndefined()
  // The font has no Latin: that keeps our widths.
  const ours = new Map(LETTER_WIDTHS.flatMap(([width, each]) => [...each].map((one) => [one, width])))
  expect((await of('ta')).get('m')).toBe(ours.get('m'))
})

test('pictures are drawn in a language for which only the house has a font', () => {
  const path = join(folder, 'Tamil.ttf')
  const type = createTypesetter({ theme, fonts: [font(path)] })
  expect(type.draws(...(tags('ta') as [Locale]))).toBe(true)
  expect(createTypesetter({ theme: {}, fonts: [] }).draws(...(tags('ta') as [Locale]))).toBe(false)
})

test('the check takes the letters that a font of the house has, and names those that none has', () => {
  const records = join(folder, 'data')
  newStory(records, 'moon', 'en', '2026-10-28')
  const story = join(records, 'stories/moon/story.yaml')
  writeFileSync(story, `${readFileSync(story, 'utf8')}languages: [ta]\n`)
  const site = join(records, 'site.yaml')
  const said = () => compileStories(records).issues.map(inEnglish).join('\n')
  for (const [path, title] of [
    ['story.yaml', 'தமிழ்'],
    ['events.yaml', 'தமிழ் 漢'],
  ] as const) {
    const file = join(records, 'stories/moon', path)
    const text = readFileSync(file, 'utf8').replaceAll(/\{ hi: [^}]*\}|\{ hi: "[^"]*", [^}]*\}/g, title)
    writeFileSync(file, text)
  }
  expect(said()).toMatch(/story\.yaml:\d+: .*no font/i)
  mkdirSync(join(records, 'fonts'))
  writeFileSync(join(records, 'fonts/House.ttf'), makeFont(fontPath('400Regular'), TAMIL, GLYPHS))
  writeFileSync(site, 'theme: { fonts: { text: House } }\nfonts: [{ family: House, file: House.ttf }]\n')
  expect(said()).not.toMatch(/no font/i)
  expect(said()).toContain('“漢” (U+6F22)')
  expect(said()).not.toContain('“த”')
})
