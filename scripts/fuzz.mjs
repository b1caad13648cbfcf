import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm run fuzz -- --times 20 [FILE …]: every property anew, each time with other cases. It ends with the first run that fails
 * and says how to have that run again.
 */
ensureInstalled()
const { values, positionals } = parseArgs({ options: { times: { type: 'string' } }, allowPositionals: true })
const times = Number(values.times ?? 10)
if (!Number.isInteger(times) || times < 1)
  throw new Error('Say how many times: npm run fuzz -- --times 20 [FILE …]')

const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => join('tests', path))
const files = positionals.length
  ? positionals
  : tests.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"))

for (let run = 1; run <= times; run += 1) {
  const seed = String(randomInt(2 ** 31))
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...files]
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: seed },
  })
  if (status !== 0) {
    console.error(`Run ${run} of ${times} failed. Again: FUZZ_SEED=${seed} npx vitest run ${files.join(' ')}`)
    process.exit(1)
  }
}
console.log(`${times} runs of ${files.length} files found nothing.`)
