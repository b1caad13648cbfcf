import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './ensureInstalled.mjs'

/*
 * npm run bench:peers: the page of a large story beside other timelines and beside a bare canvas, with the same events, each
 * visited in turn in one run. The page reads them from its file, as readers have it; the others make them in the page. Tables for docs/performance.md.
 *
 *   npm run bench:peers                                    10,000, 100,000 and 1,000,000 events, five visits each
 *   npm run bench:peers -- --events 10000 --visits 1       a quick look
 *   npm run bench:peers -- --only samayrekha,canvas        some of them
 */
ensureInstalled()
process.env['NODE_ENV'] = 'production'
const { chromium } = await import('@playwright/test')
const { ensureBrowser } = await import('./ensureBrowser.mjs')
const { buildManySite } = await import('./bench/buildManySite.mjs')
const { buildPeers, installPeers } = await import('./bench/buildPeers.mjs')
const { median, ms, printTable } = await import('./bench/figures.mjs')
const { visitMany } = await import('./bench/measureMany.mjs')
const { serveGzip } = await import('./bench/serveGzip.mjs')

const { values } = parseArgs({
  options: { events: { type: 'string' }, visits: { type: 'string' }, only: { type: 'string' } },
})
const visits = Number(values.visits ?? 5)
const sizes = (values.events ?? '10000,100000,1000000').split(',').map(Number)
const only = values.only?.split(',')

/** All events of a large story by lane and month, with its turning points, as its page is served. */
const SERVED = '[data-part=overview] > svg'
/** Its chart; as long as the page says that events are on their way, not all of it. */
const CHART = '[data-part=surface] :is(canvas, svg)'

/** What each is drawn with, and how many events it is asked to bear: beyond, it takes minutes or the browser ends. */
const DRAWN = [
  {
    name: 'samayrekha',
    drawn: SERVED,
    live: CHART,
    partial: '[data-part=arrival]',
    most: Infinity,
    isOurs: true,
  },
  { name: 'canvas', drawn: '#app canvas', most: Infinity, isOurs: false },
  { name: 'vis', drawn: '.vis-item', most: 10_000, isOurs: false },
  { name: 'eventDrops', drawn: '.drop', most: 100_000, isOurs: false },
  { name: 'timelinesChart', drawn: '.series-segment', most: 100_000, isOurs: false },
].filter(({ name }) => only?.includes(name) ?? true)

const out = mkdtempSync(join(tmpdir(), 'samayrekha-peers-'))
installPeers()
await buildPeers(sizes, join(out, 'peers'))
for (const events of sizes) await buildManySite(events, join(out, `own-${events}`))
const { address, close } = await serveGzip(out)
const browser = await chromium.launch({
  executablePath: await ensureBrowser({ whole: true }),
  args: ['--no-sandbox'],
})

/** @typedef {import('./bench/measureMany.mjs').ManyVisit} ManyVisit */
/** @type {Map<string, Map<number, ManyVisit>>} the medians of each, by the number of events */
const found = new Map(DRAWN.map(({ name }) => [name, new Map()]))

const HEAD = [
  '',
  'first view',
  'answers',
  'of it events made',
  'zoom, p95',
  'work a step',
  'pan, p95',
  'work a step',
  'zoom buttons, p95',
  'filter',
  'longest task of it',
  'heap, MB',
  'elements',
]
/** @param {number} value */
const some = (value) => (Number.isNaN(value) ? '—' : ms(value))
/**
 * @param {string} name
 * @param {ManyVisit} visit
 */
const cells = (name, visit) => [
  name,
  ms(visit.first),
  ms(visit.live),
  some(visit.generated),
  ms(visit.zoom),
  ms(visit.zoomWork),
  ms(visit.pan),
  ms(visit.panWork),
  some(visit.glide),
  some(visit.filter),
  some(visit.longest),
  (visit.heap / 1e6).toFixed(1),
  Math.round(visit.elements),
]
/**
 * The line that lies nearest to all points, on paper that is logarithmic both ways.
 *
 * @param {readonly (readonly [number, number])[]} points
 */
function slope(points) {
  const logs = points.map(([x, y]) => /** @type {const} */ ([Math.log(x), Math.log(y)]))
  const mean = (/** @type {0 | 1} */ at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length
  const [middleX, middleY] = [mean(0), mean(1)]
  const rise = logs.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0)
  return rise / logs.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0)
}

for (const events of sizes) {
  const pages = DRAWN.filter(({ most }) => events <= most).map((one) => ({
    ...one,
    address: one.isOurs
      ? `${address}/own-${events}/en/bench/`
      : `${address}/peers/${one.name}-${events}.html`,
  }))
  /** @type {Map<string, ManyVisit[]>} */
  const all = new Map(pages.map(({ name }) => [name, []]))
  for (let turn = 0; turn < visits; turn++)
    for (const page of pages) {
      const visit = await visitMany(browser, page)
      if (visit) all.get(page.name)?.push(visit)
      else console.error(`${page.name} did not answer in two minutes with ${events} events.`)
    }
  console.log(`\n${events.toLocaleString('en-IN')} events (medians of ${visits} visits, in turn)\n`)
  const rows = [...all].flatMap(([name, each]) => {
    const [one] = each
    if (!one) return []
    const middle = /** @type {ManyVisit} */ (
      Object.fromEntries(
        Object.keys(one).map((key) => [key, median(each.map((visit) => Number(Reflect.get(visit, key))))]),
      )
    )
    found.get(name)?.set(events, middle)
    return [cells(name, middle)]
  })
  printTable(HEAD, rows)
}

if (sizes.length > 1) {
  console.log(
    '\nHow it grows: the slope of its logarithm over that of the number of events (1: in proportion)\n',
  )
  printTable(
    ['', 'from navigation to first view', 'work per zoom step', 'work per pan step', 'heap'],
    [...found]
      .filter(([, bySize]) => bySize.size > 1)
      .map(([name, bySize]) => [
        name,
        ...['first', 'zoomWork', 'panWork', 'heap'].map((key) =>
          slope([...bySize].map(([events, middle]) => [events, Number(Reflect.get(middle, key))])).toFixed(2),
        ),
      ]),
  )
}
close()
await browser.close()
rmSync(out, { recursive: true })
