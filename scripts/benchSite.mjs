import { parseArgs } from 'node:util'
import { ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm run bench:site -- --events 100000 --out DIR: a static site whose story has so many generated events, at /en/bench/
 * and /hi/bench/. Any host can serve the folder.
 */
ensureInstalled()
process.env['NODE_ENV'] = 'production'
const { buildManySite } = await import('./bench/buildManySite.mjs')

const { values } = parseArgs({ options: { events: { type: 'string' }, out: { type: 'string' } } })
const events = Number(values.events ?? 100_000)
if (!Number.isInteger(events) || events < 1 || !values.out)
  throw new Error('Say how many events and where to: npm run bench:site -- --events 100000 --out DIR')
await buildManySite(events, values.out)
console.log(`${events} events: ${values.out}/en/bench/`)
