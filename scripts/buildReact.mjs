import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { ROOT } from './ensureInstalled.mjs'

/*
 * npm run build:react, and before each `npm pack`: the components for other people's React pages in dist-react/, with their types.
 */
const OUT = join(ROOT, 'dist-react')
const TYPES = join(OUT, 'types')
const ENTRY = 'react/exports'

const { register } = await import('tsx/esm/api')
register()
const { buildReactLibrary } = await import('../src/build/reactLibrary.ts')
await buildReactLibrary(OUT)

const made = join(OUT, '.declarations')
execFileSync(
  process.execPath,
  [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.react.json', '--outDir', made],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
)
for (const file of reachable(ENTRY)) writeType(file)
rmSync(made, { recursive: true })

/**
 * The declarations that one file needs, itself included, from the folder they were made in and without their ending.
 *
 * @param {string} file
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function reachable(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(made, `${file}.d.ts`), 'utf8')
  for (const [, name = ''] of text.matchAll(/["'](\.[^"']+)\.tsx?["']/g))
    reachable(relative(made, resolve(made, dirname(file), name)), seen)
  return seen
}

/**
 * As a host's compiler wants them: with the endings of scripts.
 *
 * @param {string} file
 */
function writeType(file) {
  const text = readFileSync(join(made, `${file}.d.ts`), 'utf8')
  const path = join(TYPES, `${file}.d.ts`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text.replace(/(["']\.[^"']+)\.tsx?(["'])/g, '$1.js$2'))
}
