import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, ROOT } from './ensureInstalled.mjs'

/*
 * npm run bench: how long the work takes, in Node and in a real browser, as tables for docs/performance.md.
 *
 *   npm run bench                              everything
 *   npm run bench -- --only layout,frames      a part: layout, columns, frames, records, paint
 *   npm run bench -- --events 10000            some sizes only
 *   npm run bench -- --only paint --visits 5   a quick look
 */
ensureInstalled()
process.env['NODE_ENV'] = 'production'
const { chromium } = await import('@playwright/test')
const { ensureBrowser } = await import('./ensureBrowser.mjs')
const { BENCH_SITE, buildBench, writeBenchPage } = await import('./bench/buildBench.mjs')
const { median, ms, printTable, quantile } = await import('./bench/figures.mjs')
const { frameCells, measureFrames } = await import('./bench/frames.mjs')
const { serveGzip } = await import('./bench/serveGzip.mjs')

const { values } = parseArgs({
  options: { only: { type: 'string' }, events: { type: 'string' }, visits: { type: 'string' } },
})
/** Of each page, in turn. */
const VISITS = Number(values.visits ?? 15)
const parts = (values.only ?? 'layout,columns,frames,records,paint').split(',')
const sizes = values.events?.split(',').map(Number)

const entry = await buildBench()
const { stories } = await entry.compileStories('data')
const real = stories[0]?.story
if (!real) throw new Error('There is no story in data/.')
const measured = [
  real,
  ...[1000, 10_000].map((count) => ({ ...entry.generateStory(count), id: `generated-${count}` })),
].filter(({ events }) => sizes?.includes(events.length) ?? true)

if (parts.includes('layout')) {
  console.log('\nBelow React, in Node (ms)\n')
  const rows = measured.map((story) => {
    const { events, parse, plan, packing, repaint, drawn } = entry.timeStory(JSON.stringify(story), 9)
    const pair = (/** @type {readonly number[]} */ times) =>
      `${ms(median(times))} / ${ms(quantile(times, 0.95))}`
    return [events, ms(median(parse)), ms(median(plan)), pair(packing), pair(repaint), Math.max(...drawn)]
  })
  printTable(
    ['events', 'parse + index', 'plan', 'packing frame, p50 / p95', 'other frame, p50 / p95', 'most marks'],
    rows,
  )
}

if (parts.includes('columns')) {
  console.log('\nEvents as columns, in Node (ms)\n')
  const rows = [real, 10_000, 100_000, 1_000_000]
    .map((story) => ({ story, count: typeof story === 'number' ? story : story.events.length }))
    .filter(({ count }) => sizes?.includes(count) ?? true)
    .map(({ story, count }) => {
      const { everything, oneForum, onePerson } = entry.timeColumns(story, 9)
      return [count, ms(median(everything)), ms(median(oneForum)), ms(median(onePerson))]
    })
  printTable(['events', 'all, and each facet counted', 'one forum', 'one person'], rows)
}

if (parts.includes('frames')) {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser({ whole: true }),
    args: ['--no-sandbox'],
  })
  const { address, close } = await serveGzip(BENCH_SITE)
  for (const story of measured) {
    const path = writeBenchPage(entry, story)
    console.log(`\nFrames with ${story.events.length} events (ms)\n`)
    const rows = await measureFrames(browser, address + path)
    printTable(['gesture', 'p50', 'p95', 'late', 'work per frame', 'marks'], rows.map(frameCells))
  }
  close()
  await browser.close()
}

if (parts.includes('records')) {
  const { timeRecords } = await import('./bench/timeRecords.mjs')
  console.log('\nRecords of any size: check, the median of five, and build, of two (s, by the clock)\n')
  const rows = (sizes ?? [73, 500, 2000, 5000]).map((count) => {
    const { check, build } = timeRecords(count, { checks: 5, builds: 2 })
    return [count, median(check).toFixed(1), median(build).toFixed(1)]
  })
  printTable(['events', 'check', 'build'], rows)
}

if (parts.includes('paint')) {
  const { compareVisits } = await import('./bench/firstPaint.mjs')
  const { launchQuietBrowser } = await import('./bench/quietBrowser.mjs')
  const path = `/hi/${real.id}/`
  if (!existsSync(join(ROOT, 'dist', path)))
    throw new Error('The site is not built: run `npm run build` first, then the bench again.')
  const html = readFileSync(join(ROOT, 'dist', path, 'index.html'), 'utf8')
  const plain = '/static.html'
  const { address, close } = await serveGzip(join(ROOT, 'dist'), {
    [plain]: entry.staticPage(html, real, 'hi'),
  })
  const browser = launchQuietBrowser(await ensureBrowser({ whole: true }))
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    const visits = await compareVisits(browser, [address + path, address + plain], viewport, VISITS)
    console.log(
      `\nFirst paint at ${viewport.width} × ${viewport.height} (ms, medians of ${VISITS} visits each, in turn)\n`,
    )
    const rows = visits.map(
      ({ contentful, readable, work, script, layout, blocking, shift, waking, wakingBlocks }, at) => [
        at === 0 ? 'story page' : 'plain list',
        ms(contentful),
        ms(readable),
        ms(work),
        ms(script),
        ms(layout),
        ms(blocking),
        shift.toFixed(4),
        `${ms(waking)}, ${ms(wakingBlocks)}`,
      ],
    )
    if (visits.some(({ events }) => events < real.events.length))
      throw new Error('A page was counted as readable before all of its events were there.')
    const [page, list] = visits
    if (page && list)
      rows.push([
        'ratio',
        (page.contentful / list.contentful).toFixed(2),
        (page.readable / list.readable).toFixed(2),
        (page.work / list.work).toFixed(2),
        '',
        '',
        '',
        '',
        '',
      ])
    printTable(
      [
        'page',
        'first contentful paint',
        'all events readable',
        'main thread',
        'of it script',
        'style and layout',
        'blocking time',
        'layout shift',
        'woken: main thread, blocking',
      ],
      rows,
    )
  }
  close()
  browser.close()
}
