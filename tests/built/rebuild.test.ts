import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { publishedStory, STORY } from '../e2e/publishedStory.ts'
import { LOCALES } from './servedSite.ts'

/* Who embeds a frozen timeline, or names the hash of a loader, relies on a build that gives the same bytes again. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A build takes seconds, and minutes where everything else is running too. */
const MINUTES = 300_000
/** All that a build reads. */
const PARTS = ['bin', 'src', 'data', 'public', 'index.html', '404.html', 'package.json', 'tsconfig.json']

/** Builds the site from a copy of it in another folder, time zone and language, and gives that folder’s `dist`. */
function buildElsewhere(folder: string): string {
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  // What tells a program that it is being tested would make it another build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const run = spawnSync(process.execPath, ['bin/samayrekha.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8' },
  })
  expect(run.status, run.stderr).toBe(0)
  return join(folder, 'dist')
}

/** The hash of each file below a folder. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(
    files.toSorted().map((name) => [
      relative('.', name),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

test(
  'EMB-15, SEC-9: a second build, in another folder, time zone and language, gives the same bytes: frozen embeds, loader, data and all',
  () => {
    // `.cache` sorts before `node_modules`, which the copy reaches by a link: no path may say in which order modules stand.
    mkdirSync(join(ROOT, '.cache'), { recursive: true })
    const folder = mkdtempSync(join(ROOT, '.cache/rebuild-'))
    try {
      const [first, second] = [hashes(join(ROOT, 'dist')), hashes(buildElsewhere(folder))]
      const frozen = `embed/@${publishedStory().dataVersion}`
      const names = Object.keys(first)
      for (const wanted of [
        ...LOCALES.map((locale) => `${frozen}/${locale}/${STORY}/index.html`),
        'loader.js',
      ])
        expect(names).toContain(wanted)
      expect(names.filter((name) => /^(loader|data)\/./.test(name)).length).toBeGreaterThan(3)
      expect(second).toEqual(first)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  MINUTES,
)
