import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Ask, Port, ToWorker } from '../../src/app/largeMessages.ts'
import { askLarge } from '../../src/app/askLarge.ts'
import { openLarge } from '../../src/app/openLarge.ts'
import { startAnswering } from '../../src/app/startAnswering.ts'
import { startLarge as startOver } from '../../src/app/startLarge.tsx'
import { NONE } from '../../src/columns/eventColumns.ts'
import { utcDay } from '../../src/domain/calendar.ts'
import { en } from '../../src/i18n/en.ts'
import type { FileFault } from '../../src/parquet/fileFault.ts'
import type { DrawnGroup } from '../../src/parquet/readDrawn.ts'
import { benchHead } from '../../scripts/bench/benchHead.ts'
import { generateColumns } from '../../scripts/bench/generateColumns.ts'
import { reactRests } from '../fixtures/reactRests.ts'

// There is no address of a style sheet before a build, and no worker.
vi.mock('../../src/view/many/manyPage.css?url', () => ({ default: 'manyPage.css' }))
vi.mock('../../src/app/largeWorker.ts?worker&url', () => ({ default: '' }))

/* The served page of a large story, and its script over a file of some events. */

const HEAD = {
  ...benchHead(generateColumns(1)),
  id: 'rulings',
  period: '2017/2018',
  lanes: [
    { id: 'courts', name: { hi: 'अदालतें', en: 'Courts' } },
    { id: 'press', name: { hi: 'अख़बार', en: 'Press' } },
  ],
  forums: [
    {
      id: 'high-court',
      lane: 'courts',
      name: { hi: 'उच्च न्यायालय', en: 'High Court' },
      shortName: { hi: 'न्यायालय', en: 'Court' },
      aliases: [],
      series: false,
    },
  ],
  people: [
    { id: 'asha-rao', name: { hi: 'आशा राव', en: 'Asha Rao' }, group: null, country: null, aliases: [] },
    { id: 'ravi-iyer', name: { hi: 'रवि अय्यर', en: 'Ravi Iyer' }, group: null, country: null, aliases: [] },
  ],
}

/** As the page's first script does it. */
function startLarge(answering: typeof startAnswering) {
  const page = document.getElementById('app')
  if (!page) throw new Error('nothing has been served')
  return startOver(page, openLarge(page, answering))
}

/** A row group of events, each of a day, of one lane after the other, every other one of Asha Rao. */
function makeGroup(first: number, rows: number): DrawnGroup {
  const at = Array.from({ length: rows }, (_, row) => first + row)
  return {
    rows,
    begin: Float64Array.from(at, (row) => utcDay(2017, 1, 1 + row)),
    end: Float64Array.from(at, (row) => utcDay(2017, 1, 2 + row)),
    precision: new Uint8Array(rows).fill(2),
    flags: new Uint8Array(rows),
    lane: Uint16Array.from(at, (row) => row % 2),
    forum: new Uint16Array(rows).fill(NONE),
    importance: new Uint8Array(rows).fill(3),
    status: new Uint8Array(rows),
    peopleAt: Uint32Array.from({ length: rows + 1 }, (_, row) => Math.ceil(row / 2)),
    people: new Uint16Array(Math.ceil(rows / 2)),
  }
}

/** The served page, and who answers: these row groups, then what is wrong. */
function serve(groups: readonly DrawnGroup[], fault?: FileFault, address = '/en/rulings/', gap = 20) {
  history.replaceState(null, '', address)
  document.documentElement.lang = 'en'
  document.body.innerHTML = `<div id="app" data-root="../../" data-story="rulings" data-file="rulings.abc.json"
    data-events-file="rulings.abc.parquet" data-events-bytes="4211" data-languages="hi en" data-start-failed="Not started."
    data-retry="Try again"><main id="list"><h1>Served</h1></main></div>`
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(HEAD))))
  const ended = vi.fn()
  const asked: Ask[] = []
  const answering = () => {
    let tell: (event: { readonly data: unknown }) => void = () => undefined
    const answer = async (message: ToWorker) => {
      if (!('ask' in message)) return
      asked.push(message)
      if (message.prepare) return tell({ data: { to: message.ask, done: null } })
      if (!message.open) return
      const to = message.ask
      tell({ data: { to, part: { events: groups.reduce((sum, { rows }) => sum + rows, 0) } } })
      for (const group of groups) {
        tell({ data: { to, part: { group } } })
        // oxlint-disable-next-line no-await-in-loop -- as they come
        if (gap > 0) await new Promise((come) => setTimeout(come, gap))
      }
      tell({ data: { to, ...(fault ? { failed: { fault } } : { done: { whole: false } }) } })
    }
    const port: Port = {
      postMessage: (message) => void answer(message as ToWorker), // the page's
      addEventListener: (type, listener) => void (type === 'message' && (tell = listener)),
    }
    return Promise.resolve({ port, end: ended })
  }
  return { answering, ended, asked }
}

afterAll(reactRests)
beforeEach(() => {
  // React shows nothing before its style sheet has come, or a minute has passed; here none ever comes.
  const arrive = () => {
    for (const link of document.querySelectorAll('link')) link.dispatchEvent(new Event('load'))
  }
  new MutationObserver(arrive).observe(document.head, { childList: true })
  // The page renders by itself, as in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  document.documentElement.removeAttribute('data-script')
})

const shownList = () => screen.findByRole('region', { name: 'Events' })

test('the served page gives way to the chart, the list and the filters, in the same address', async () => {
  const { answering, asked } = serve(
    [makeGroup(0, 40), makeGroup(40, 20)],
    undefined,
    '/en/rulings/?person=asha-rao',
  )
  const started = startLarge(answering)
  expect(screen.getByRole('heading', { name: 'Served' })).toBeTruthy()
  await started
  await shownList()
  expect(screen.queryByRole('heading', { name: 'Served' })).toBeNull()
  const status = within(screen.getByRole('search')).getByRole('status')
  await waitFor(() => expect(status).toHaveTextContent('30 of 60 events'))
  expect(document.documentElement.dataset['script']).toBe('started')
  expect(document.querySelector('[data-part=arrival]')).toHaveTextContent(/^$/)
  const [first, then] = asked.filter(({ prepare, open }) => prepare || open)
  expect(first?.prepare).toMatchObject({ byteLength: 4211, languages: ['hi', 'en'] })
  expect(then?.open).toMatchObject({
    url: 'http://localhost:3000/data/rulings.abc.parquet',
    byteLength: 4211,
    codes: { lanes: ['courts', 'press'] },
  })
})

test('while events come the page says how many are here, and counts those', async () => {
  const { answering } = serve([makeGroup(0, 40), makeGroup(40, 20)])
  const started = startLarge(answering)
  await waitFor(() =>
    expect(document.querySelector('[data-part=arrival]')).toHaveTextContent(
      'Loading: 40 of 60 events so far, up to 9 February 2017.',
    ),
  )
  await started
  await waitFor(() => expect(document.querySelector('[data-part=arrival]')).toHaveTextContent(/^$/))
})

test('of row groups that come at once one picture is made', async () => {
  const { answering } = serve(
    [makeGroup(0, 30), makeGroup(30, 20), makeGroup(50, 10)],
    undefined,
    undefined,
    0,
  )
  const said: (string | null)[] = []
  new MutationObserver(() => {
    const arrival = document.querySelector('[data-part=arrival]')
    if (arrival) said.push(arrival.textContent)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  await startLarge(answering)
  await shownList()
  const status = within(screen.getByRole('search')).getByRole('status')
  await waitFor(() => expect(status).toHaveTextContent('All 60 events'))
  expect(new Set(said)).toEqual(new Set(['']))
})

test('a file that is broken leaves the served page, with a sentence, and ends what read it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { answering, ended } = serve([], ['unsorted', 1, 2])
  await startLarge(answering)
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Row 2 of the file of events is wrong. Everything below works without it',
  )
  expect(screen.getByRole('button', { name: en.retry })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Served' })).toBeTruthy()
  expect(ended).toHaveBeenCalledOnce()
})

test('a file that proves broken only further on brings the served page back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { answering, ended } = serve([makeGroup(0, 40)], ['unsorted', 2, 51])
  await startLarge(answering)
  expect(await screen.findByRole('alert')).toHaveTextContent('Row 51 of the file of events is wrong.')
  expect(screen.getByRole('heading', { name: 'Served' })).toBeTruthy()
  expect(document.querySelector('[data-part=many]')).toBeNull()
  expect(ended).toHaveBeenCalledOnce()
})

test('where nothing answers the served page says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  serve([])
  await startLarge(() => Promise.reject(new Error('no worker')))
  expect(screen.getByRole('alert')).toHaveTextContent('Not started.')
  expect(screen.getByRole('heading', { name: 'Served' })).toBeTruthy()
})

test('where the page may have no worker, it answers itself', async () => {
  expect('Worker' in globalThis).toBe(false)
  const { port, end } = await startAnswering()
  const { ask } = askLarge({ port, end })
  const forever = new AbortController().signal
  await expect(ask('texts', [0], forever)).rejects.toThrow('nothing has been opened')
  end()
})
