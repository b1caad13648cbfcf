import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { afterAll, expect, test } from 'vitest'
import { findDamaged, makePicture } from '../../../src/pipeline/pictures/makePicture.ts'
import { decodePicture, encodePicture } from '../../../src/pipeline/pictures/pictureCodecs.ts'
import { RECIPE } from '../../../src/pipeline/pictures/pictureRecipe.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { makePng } from '../../fixtures/makePng.ts'
import { putPicture } from '../../fixtures/putPicture.ts'
import { ROOT } from '../../fixtures/sourceTree.ts'
import { turnJpeg } from '../../fixtures/turnJpeg.ts'

/* What readers are given of an editor's picture. */

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (fileName: string, bytes: Uint8Array) => putPicture(folder, fileName, bytes)

const sizesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => {
    const { width, height } = imageSize(bytes)
    return `${path.replace(/^.*-(?=\d+\.)/, '')} ${width}×${height}`
  })

test('a picture comes in three formats and in the widths that are used, none of them larger than it is', async () => {
  const picture = put('Docking, June.PNG', makePng(700, 350))
  expect(picture.plan).toMatchObject({ width: 700, height: 350, widths: [320, 640, 700] })
  const files = await makePicture(picture)
  expect([...files.keys()][0]).toMatch(/^pictures\/docking-june\.[0-9a-f]{12}-700\.avif$/)
  expect(sizesOf(files).toSorted()).toEqual([
    '320.avif 320×160',
    '320.jpg 320×160',
    '320.webp 320×160',
    '640.avif 640×320',
    '640.jpg 640×320',
    '640.webp 640×320',
    '700.avif 700×350',
    '700.jpg 700×350',
    '700.webp 700×350',
  ])
})

test('a small picture stays as small as it is, and a name without a letter of ours still gives an address', async () => {
  const picture = put('उतरना.png', makePng(40, 30))
  expect(picture.plan.name).toMatch(/^picture\.[0-9a-f]{12}$/)
  expect(sizesOf(await makePicture(picture))).toEqual(['40.avif 40×30', '40.webp 40×30', '40.jpg 40×30'])
})

test('another picture has another name, the same one the same name and the same bytes', async () => {
  const [one, other] = [put('a.png', makePng(40, 30)), put('a.png', makePng(41, 30))]
  expect(one.plan.name).not.toBe(other.plan.name)
  expect(await makePicture(other)).toEqual(await makePicture(other))
})

test('what nobody painted over is white, on a dark page as well', async () => {
  const files = await makePicture(
    put(
      'glass.png',
      makePng(40, 30, () => [0, 0, 0, 0]),
    ),
  )
  for (const [path, bytes] of files) {
    const kind = path.endsWith('avif') ? 'avif' : path.endsWith('webp') ? 'webp' : 'jpg'
    // oxlint-disable-next-line no-await-in-loop -- three of them
    const { data } = await decodePicture(bytes, kind)
    expect(Math.min(...data.slice(0, 4)), path).toBeGreaterThan(250)
  }
})

test('a photograph that was taken upright stands upright, and says nothing of where and with what', async () => {
  const [red, blue] = [
    [230, 20, 20, 255],
    [20, 20, 230, 255],
  ] as const
  const sideways = await decodePicture(
    makePng(60, 40, (x) => (x < 30 ? red : blue)),
    'png',
  )
  const files = await makePicture(put('phone.jpg', turnJpeg(await encodePicture(sideways, 'jpg'), 6)))
  expect(sizesOf(files)[2]).toBe('40.jpg 40×60')
  const jpeg = [...files.values()][2] ?? new Uint8Array()
  expect(Buffer.from(jpeg).toString('latin1')).not.toContain('Exif')
  const { data } = await decodePicture(jpeg, 'jpg')
  const [top = 0] = data
  expect(top, 'what was left is on top').toBeGreaterThan(150)
})

test('a damaged picture is told by file and line', async () => {
  const whole = put('whole.png', makePng(300, 200))
  const cutPng = put('cut.png', makePng(300, 200).subarray(0, 200))
  const noise = makePng(300, 200, (x, y) => [(x * 37) % 256, (y * 91) % 256, (x * y) % 256, 255])
  const jpeg = await encodePicture(await decodePicture(noise, 'png'), 'jpg')
  const cutJpeg = put('cut.jpg', jpeg.subarray(0, jpeg.length / 2))
  expect((await findDamaged([cutPng, whole, cutJpeg])).map(inEnglish)).toEqual([
    'data/stories/x/2024.yaml:7: “cut.png” is damaged: save it again from the program or the site it came from',
    'data/stories/x/2024.yaml:7: “cut.jpg” is damaged: save it again from the program or the site it came from',
  ])
})

test('the names of the files change with the programs that make them', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  } // our own
  expect(dependencies).toMatchObject(RECIPE.programs)
})
