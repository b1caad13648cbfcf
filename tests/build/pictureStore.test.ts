import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { createPictureStore, pathsOf } from '../../src/build/pictureStore.ts'
import { makePicture } from '../../src/pipeline/pictures/makePicture.ts'
import { makePng } from '../fixtures/makePng.ts'
import { putPicture } from '../fixtures/putPicture.ts'

/* To encode a picture takes a second: it is done once. */

vi.mock('../../src/pipeline/pictures/makePicture.ts', async (importOriginal) => {
  const original = await importOriginal<{ makePicture: typeof makePicture }>()
  return { ...original, makePicture: vi.fn(original.makePicture) }
})

const folder = mkdtempSync(join(tmpdir(), 'picture-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (fileName: string, bytes: Uint8Array) => putPicture(folder, fileName, bytes)

test('a picture is made once, also for the next build, and has the files that are promised', async () => {
  const picture = put('a.png', makePng(40, 30))
  const cache = join(folder, 'cache')
  const store = createPictureStore(cache)
  const [first, again] = await Promise.all([store.filesOf(picture), store.filesOf(picture)])
  const later = await createPictureStore(cache).filesOf(picture)
  expect(makePicture).toHaveBeenCalledTimes(1)
  expect([...first.keys()].toSorted()).toEqual(pathsOf(picture).toSorted())
  expect(again).toBe(first)
  for (const [path, bytes] of first)
    expect(Buffer.compare(bytes, later.get(path) ?? Buffer.alloc(0)), path).toBe(0)
  expect(readdirSync(join(cache, 'pictures'))).toHaveLength(first.size)
})

test('a damaged picture is tried again once its file is mended', async () => {
  const whole = makePng(300, 200)
  const store = createPictureStore(join(folder, 'cache'))
  const picture = put('b.png', whole.subarray(0, 200))
  await expect(store.filesOf(picture)).rejects.toThrow()
  writeFileSync(picture.path, whole)
  expect((await store.filesOf(picture)).size).toBeGreaterThan(0)
})

test('where nothing may be written, pictures are made all the same', async () => {
  const store = createPictureStore(join(folder, 'a.png', 'no-folder'))
  expect((await store.filesOf(put('c.png', makePng(41, 30)))).size).toBe(3)
})
