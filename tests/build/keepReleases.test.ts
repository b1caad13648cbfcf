import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepReleases } from '../../src/build/keepReleases.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const FIRST = {
  'index.html': 'first',
  'assets/app-1.js': 'one',
  'loader/1.aaaa.js': 'loader one',
  'pictures/room.0123456789ab-320.avif': 'a room',
  'data/story.0123456789ab.json': 'story one',
  'data/words.ta.0123456789ab.json': 'Tamil one',
  'data/manifest.json': 'first',
}
const SECOND = {
  'index.html': 'second',
  'assets/app-2.js': 'two',
  'loader/1.aaaa.js': 'loader one',
  'data/story.ba9876543210.json': 'story two',
  'data/story.evidence.0123456789ab.json': 'evidence two',
  'data/manifest.json': 'second',
}

/** A site as a build leaves it: nothing of an earlier one is there. */
function build(files: Readonly<Record<string, string>>): string {
  const site = join(folder, 'dist')
  rmSync(site, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  return site
}

const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .toSorted()

test('a new site keeps what pages of an earlier one name, and nothing else of it', () => {
  const kept = join(folder, 'kept')
  expect(keepReleases(build(FIRST), kept)).toBe(0)
  const site = build(SECOND)
  expect(keepReleases(site, kept)).toBe(4)
  expect(filesOf(site)).toEqual(
    [
      ...Object.keys(SECOND),
      'assets/app-1.js',
      'data/story.0123456789ab.json',
      'data/words.ta.0123456789ab.json',
      'pictures/room.0123456789ab-320.avif',
    ].toSorted(),
  )
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('second')
  expect(readFileSync(join(site, 'data/manifest.json'), 'utf8')).toBe('second')
})

test('a third site keeps what both had, and building the same again adds nothing', () => {
  const kept = join(folder, 'kept')
  for (const files of [FIRST, SECOND]) keepReleases(build(files), kept)
  expect(keepReleases(build({ 'index.html': 'third' }), kept)).toBe(8)
  expect(keepReleases(build(SECOND), kept)).toBe(4)
  expect(filesOf(kept)).not.toContain('index.html')
})
