import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { picturePath, renderPictures } from '../../src/app/pictures.ts'
import { BUILT_IN } from '../../src/domain/text.ts'
import { PICTURE_THEMES } from '../../src/paint/picturePalette.ts'
import { sharePath } from '../../src/view/drawing/sharedPicture.ts'
import { createTypesetter } from '../../src/build/setType.ts'
import { NO_SETTINGS } from '../../src/pipeline/publish/compileSettings.ts'
import { drawPicture, drawPng } from '../../src/build/drawPicture.ts'
import { findUndrawable } from '../../src/pipeline/pictureFonts.ts'
import { makeStory } from '../fixtures/makeStory.ts'

const type = createTypesetter(NO_SETTINGS)
const story = makeStory({
  events: [
    {
      id: 'talks',
      date: '2023-04-28',
      importance: 1,
      title: { hi: 'एससीओ बैठक: दिल्ली में वार्ता', en: 'Talks' },
    },
    { id: 'session', date: '2024-12-10' },
  ],
})

describe('type set without a browser', () => {
  const width = (text: string) => type.measure(text, 100, 400)

  test('gives a vowel sign its own room beside its letter', () => {
    expect(width('का')).toBeGreaterThan(width('क') * 1.2)
    expect(width('भारत')).toBeCloseTo(width('भा') + width('र') + width('त'), 0)
  })

  test('joins letters into conjuncts and lays signs over them without room of their own', () => {
    expect(width('क्ष')).toBeLessThan(width('क') + width('ष') - 20)
    expect(width('के')).toBeCloseTo(width('क'), 0)
  })

  test('writes what is right-aligned up to its place, as outlines and not as text', () => {
    const path = type.outline({
      x: 200,
      y: 50,
      size: 20,
      weight: 600,
      fill: '#000',
      align: 'end',
      text: 'सत्र 22',
    })
    const xs = [...path.matchAll(/[MLQ](-?[\d.]+)/g)].map(([, x]) => Number(x))
    expect(path).toMatch(/^<path d="M/)
    expect(Math.max(...xs)).toBeGreaterThan(190)
    expect(Math.max(...xs)).toBeLessThanOrEqual(201)
  })

  const outlineOf = (text: string) =>
    type.outline({ x: 0, y: 0, size: 100, weight: 600, fill: '#000', align: 'start', text })
  const BOX = outlineOf('漢').replace(/^.* d="|".*$/g, '')

  test.each(['→', 'Путин', '₽', '🙂', '👨‍👩‍👧', '♥️', 'Ελλάδα', 'é', 'e\u0301', 'क्‍ष'])(
    'finds a letter that its font lacks in another: %s',
    (text) => {
      expect(findUndrawable(text)).toEqual([])
      expect(outlineOf(text)).toMatch(/ d="M/)
      expect(outlineOf(text)).not.toContain(BOX)
      expect(width(`मोदी ${text} पुतिन`)).toBeCloseTo(width('मोदी ') + width(text) + width(' पुतिन'), 0)
    },
  )

  test('draws a box, and never throws, for a letter that no font has', () => {
    expect(findUndrawable('漢字 த 漢')).toEqual(['漢', '字', 'த'])
    expect(BOX).toMatch(/^M6 0L6 -70L54 -70L54 0ZM12 -6L48 -6L48 -64L12 -64Z$/)
    expect(width('漢字')).toBe(120)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(width(text)).toBeGreaterThanOrEqual(0)
        expect(outlineOf(text)).not.toContain('NaN')
      }),
    )
  })

  test('shapes what one font has in one piece: pairs of letters stay pulled together', () => {
    expect(width('AV')).toBeLessThan(width('A') + width('V'))
  })
})

/** Width and height as a PNG's first chunk says them. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('the pictures of a story', () => {
  const draw = (): ReadonlyMap<string, Buffer> =>
    new Map(renderPictures(story, null, type).map((each) => [each.path, Buffer.from(drawPicture(each))]))
  let drawn: ReadonlyMap<string, Buffer> = new Map()
  beforeAll(() => {
    drawn = draw()
    // Each run draws six pictures of five megapixels.
  })
  const read = (path: string): Buffer => {
    const bytes = drawn.get(path)
    if (!bytes) throw new Error(`${path} was not drawn`)
    return bytes
  }

  test('EMB-14: exist in both languages and themes, as drawing and as picture, and once for shared links', () => {
    for (const locale of BUILT_IN) {
      for (const theme of PICTURE_THEMES) {
        const path = picturePath(story.id, locale, theme)
        expect(read(`${path}.svg`).toString()).toMatch(/^<svg /)
        const [width = 0, height = 0] = sizeOf(read(`${path}.png`))
        expect(width).toBe(2400)
        expect(height).toBeGreaterThanOrEqual(1350)
      }
      expect(sizeOf(read(sharePath(story.id, locale)))).toEqual([1200, 675])
    }
  })

  test('are the same bytes in two runs', () => {
    const again = draw()
    expect(again.size).toBe(10)
    expect([...again.keys()]).toEqual([...drawn.keys()])
    for (const [path, bytes] of again) expect(read(path).equals(bytes), path).toBe(true)
  })

  test('need no font: nothing is left of the letters but their outlines', () => {
    const outlined = renderPictures(story, null, type).filter(({ format }) => format === 'png')
    expect(outlined.map(({ svg }) => svg).join('')).not.toContain('<text')
  })

  test('name no address while the site has none', () => {
    expect(read(`${picturePath(story.id, 'en', 'light')}.svg`).toString()).not.toContain('localhost')
  })

  test('show letters: a line of Hindi puts ink on the paper', () => {
    const line = type.outline({
      x: 5,
      y: 30,
      size: 24,
      weight: 400,
      fill: '#000',
      align: 'start',
      text: 'राष्ट्रपति',
    })
    const svg = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="140" height="40"><rect width="140" height="40" fill="#fff"/>${content}</svg>`
    expect(drawPng(svg(line), 1).length).toBeGreaterThan(drawPng(svg(''), 1).length + 500)
  })
})
