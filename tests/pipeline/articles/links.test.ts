import { sentence } from '../../fixtures/wordIssues.ts'
import { describe, expect, test } from 'vitest'
import type { TextQuote } from '../../../src/domain/story.ts'
import { formatAccess } from '../../../src/pipeline/articles/formatAccess.ts'
import { findArchive } from '../../../src/pipeline/articles/findArchive.ts'
import { findQuotes, judgeAccess } from '../../../src/pipeline/articles/judgeAccess.ts'
import {
  OfflineError,
  probeLinks,
  type Link,
  type Probing,
} from '../../../src/pipeline/articles/probeLinks.ts'
import { readPage, type Ask } from '../../../src/pipeline/articles/readPage.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import { compileTexts, goodRecords } from '../brokenRecords.ts'

const SITE = 'https://news.example.org'
const FILLER = '<p>भारत और रूस के रक्षा मंत्रियों की बैठक पर यह एक लंबा लेख है।</p>'.repeat(8)
const html = (body: string, charset = 'utf-8') =>
  new Response(`<!doctype html><title>t</title><body>${FILLER}${body}`, {
    headers: { 'content-type': `text/html; charset=${charset}` },
  })
const moved = (location: string, status = 301) => new Response(null, { status, headers: { location } })

/** A network of a few addresses; any other is not found, and every question is noted. */
function network(pages: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const asked: string[] = []
  const ask: Ask = async (url) => {
    asked.push(url)
    return pages[url]?.() ?? new Response('', { status: 404 })
  }
  return { ask, asked }
}

const offline: Ask = async () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('no host'), { code: 'ENOTFOUND' }) })
}

const read = (page: () => Response | Promise<Response>) =>
  readPage(`${SITE}/a`, network({ [`${SITE}/a`]: page }).ask)

describe('a page is read as a browser would', () => {
  test('its words, collapsed, without script and style, and a space where a block ends', async () => {
    const answer = await read(() =>
      html('<h2>राजनाथ</h2><p>मॉस्को\n  में</p><script>secret</script><style>hidden</style>'),
    )
    expect(answer).toMatchObject({ kind: 'page', text: expect.stringMatching(/राजनाथ मॉस्को में$/) })
  })

  test('in the encoding that it says it has', async () => {
    const bytes = Buffer.from(`<body>${'x '.repeat(200)}caf\u00e9`, 'latin1')
    const answer = await read(
      () => new Response(bytes, { headers: { 'content-type': 'text/html; charset=iso-8859-1' } }),
    )
    expect(answer).toMatchObject({ text: expect.stringMatching(/café$/) })
  })

  test('what is no text has no words, and what only a script would fill tells nothing', async () => {
    const pdf = await read(() => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }))
    const empty = await read(
      () => new Response('<body><div id=root></div>', { headers: { 'content-type': 'text/html' } }),
    )
    expect(pdf).toEqual({ kind: 'page', text: null, whole: true })
    expect(empty.kind).toBe('unclear')
  })

  test.each(['http://10.0.0.5/', 'https://169.254.169.254/latest', 'https://localhost/', 'pib.gov.in/x'])(
    '%s is not opened at all',
    async (address) => {
      const { ask, asked } = network({})
      expect((await readPage(address, ask)).kind).toBe('unclear')
      expect(asked).toEqual([])
    },
  )

  test('redirects are followed, by the safe form of their address', async () => {
    const { ask, asked } = network({
      [`${SITE}/a`]: () => moved('http://news.example.org/b'),
      [`${SITE}/b`]: () => html(''),
    })
    expect(await readPage(`${SITE}/a`, ask)).toMatchObject({ kind: 'page' })
    expect(asked).toEqual([`${SITE}/a`, `${SITE}/b`])
  })

  test.each([
    ['not found', () => new Response('', { status: 404 }), 'gone'],
    ['gone for good', () => new Response('', { status: 410 }), 'gone'],
    ['refused', () => new Response('', { status: 403 }), 'unclear'],
    ['out of order', () => new Response('', { status: 503 }), 'unclear'],
    ['to a machine in the house', () => moved('https://192.168.0.1/'), 'unclear'],
    ['to itself', () => moved('/a', 302), 'unclear'],
  ] as const)('an address that answers “%s”', async (_name, page, kind) => {
    expect((await read(page)).kind).toBe(kind)
  })

  test('an article that leads to the front page is gone; the front page itself is not', async () => {
    const { ask } = network({ [`${SITE}/a`]: () => moved('/hi/'), [`${SITE}/hi/`]: () => html('') })
    expect((await readPage(`${SITE}/a`, ask)).kind).toBe('gone')
    expect((await readPage(`${SITE}/hi/`, ask)).kind).toBe('page')
  })

  test('a site that is not there is gone, a line that breaks is not', async () => {
    const broken: Ask = async () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      })
    }
    expect((await readPage(`${SITE}/a`, offline)).kind).toBe('gone')
    expect(await readPage(`${SITE}/a`, broken)).toEqual({
      kind: 'unclear',
      why: ['network', 'reset'],
      answered: false,
    })
  })

  test('a page without end is read as far as it may weigh', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(Buffer.from('word '.repeat(100_000))),
    })
    const answer = await read(() => new Response(endless, { headers: { 'content-type': 'text/html' } }))
    expect(answer).toMatchObject({ kind: 'page', whole: false })
    // What stands behind the cut was not looked at.
    expect(findQuotes(answer, [{ exact: 'not there' }])).toBe(null)
    expect(findQuotes(answer, [{ exact: 'word word' }])).toBe(true)
  })
})

const QUOTE: TextQuote = { exact: 'रक्षा  मंत्रियों की', prefix: 'जो यहाँ नहीं है' }
const page = (text: string | null) => ({ kind: 'page', text, whole: true }) as const

describe('what an answer says of a source', () => {
  const today = '2026-12-10'
  const url = `${SITE}/a`
  const unseen = { source: 's', url }
  const live = { ...unseen, access: 'live', checked: '2026-12-01' } as const
  const GONE = { kind: 'gone', why: ['answered', 404], answered: true } as const

  test('the words stand there, whatever stands around them', () => {
    expect(findQuotes(page('के रक्षा मंत्रियों की बैठक'), [QUOTE])).toBe(true)
    expect(findQuotes(page('कुछ और'), [QUOTE])).toBe(false)
    expect(findQuotes(page(null), [QUOTE])).toBe(null)
  })

  test('a page with its words is live', () => {
    const found = judgeAccess(unseen, page('रक्षा मंत्रियों की'), [QUOTE], today)
    expect(found).toEqual({ ...unseen, access: 'live', checked: today })
  })

  test('the day of a page that stays live is written anew each month, not each time', () => {
    expect(judgeAccess(live, page(null), [], today)).toEqual(live)
    expect(judgeAccess(live, page(null), [], '2026-12-29')).toEqual({ ...live, checked: '2026-12-29' })
  })

  test('PRV-4: an answer that tells nothing changes nothing', () => {
    expect(
      judgeAccess(live, { kind: 'unclear', why: ['answered', 403], answered: true }, [QUOTE], today),
    ).toBe(live)
  })

  test('a page gone for the first time is noted and not told', () => {
    const failing = { found: 'dead', since: today }
    expect(judgeAccess(live, GONE, [QUOTE], today)).toEqual({ ...live, failing })
    expect(judgeAccess(unseen, GONE, [], today)).toEqual({ ...unseen, failing })
  })

  test.each([
    ['gone', GONE, 'dead'],
    ['without its words', page('कुछ और'), 'altered'],
  ] as const)('PRV-4: a page that is %s three days later still is told', (_name, answer, access) => {
    const before = { ...live, failing: { found: access, since: '2026-12-07' } }
    expect(judgeAccess(before, answer, [QUOTE], '2026-12-09')).toEqual(before)
    expect(judgeAccess(before, answer, [QUOTE], today)).toEqual({ ...before, access, checked: today })
  })

  test('a page long altered that is gone for once is not dead the same day', () => {
    const altered = {
      ...unseen,
      access: 'altered',
      checked: '2026-12-01',
      failing: { found: 'altered', since: '2026-10-25' },
    } as const
    expect(judgeAccess(altered, GONE, [QUOTE], today)).toEqual({
      ...altered,
      failing: { found: 'dead', since: today },
    })
  })

  test('a page that comes back is live, and keeps its archived copy', () => {
    const archive = {
      url: 'https://web.archive.org/web/20260101000000/https://x.org/',
      captured: '2026-01-01',
    }
    const failing = { found: 'dead', since: '2026-11-20' } as const
    const dead = { ...unseen, access: 'dead', checked: '2026-12-01', failing, archive } as const
    expect(judgeAccess(dead, page(null), [], today)).toEqual({
      ...unseen,
      access: 'live',
      checked: today,
      archive,
    })
  })
})

describe('an archived copy', () => {
  const STAMP = '20241211063000'
  const copy = `https://web.archive.org/web/${STAMP}id_/${SITE}/a`
  const question = `https://archive.org/wayback/available?${new URLSearchParams({ url: `${SITE}/a`, timestamp: '20241210' })}`
  const closest = (more: object = {}) => ({
    archived_snapshots: { closest: { available: true, status: '200', timestamp: STAMP, ...more } },
  })
  const find = (answer: object, body = '') =>
    findArchive(
      `${SITE}/a`,
      '2024-12-10',
      [QUOTE],
      network({ [question]: () => Response.json(answer), [copy]: () => html(body) }).ask,
    )

  test('PRV-4: is the one nearest to the day of publication, with the day on which it was taken', async () => {
    expect(await find(closest())).toEqual({
      url: `https://web.archive.org/web/${STAMP}/${SITE}/a`,
      captured: '2024-12-11',
    })
  })

  test.each([
    ['there is none', { archived_snapshots: {} }],
    ['it is older than the page', closest({ timestamp: '20241208235959' })],
    ['it is the copy of an error', closest({ status: '404' })],
  ])('is not offered when %s', async (_name, answer) => {
    expect(await find(answer)).toBe(null)
  })

  test('is not offered when the quoted words do not stand in it', async () => {
    const { ask } = network({
      [question]: () => Response.json(closest()),
      [copy]: () => html(''),
    })
    const elsewhere = [{ exact: 'words of another article' }]
    expect(await findArchive(`${SITE}/a`, '2024-12-10', elsewhere, ask)).toBe(null)
  })

  test('may bear the day before: an Indian day begins in UTC’s evening', async () => {
    const early = '20241209200000'
    const { ask } = network({
      [question]: () => Response.json(closest({ timestamp: early })),
      [copy.replace(STAMP, early)]: () => html(''),
    })
    expect(await findArchive(`${SITE}/a`, '2024-12-10', [QUOTE], ask)).toMatchObject({
      captured: '2024-12-09',
    })
  })

  test('without words to be read is no proof of them', async () => {
    const pdf = () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })
    const { ask } = network({ [question]: () => Response.json(closest()), [copy]: pdf })
    expect(await findArchive(`${SITE}/a`, '2024-12-10', [QUOTE], ask)).toBe(null)
    expect(await findArchive(`${SITE}/a`, '2024-12-10', [], ask)).not.toBe(null)
  })

  test('is asked for another time when the archive is out of breath', async () => {
    const { ask } = network({
      [question]: () => Response.json(closest()),
      [copy]: () => new Response('', { status: 503 }),
    })
    await expect(findArchive(`${SITE}/a`, '2024-12-10', [QUOTE], ask)).rejects.toThrow('503')
  })

  test('is not guessed at when the archive answers something else', async () => {
    await expect(find({ closest: 'yes' })).rejects.toThrow()
  })
})

describe('a round of looks', () => {
  const link = (source: string, url: string): Link => ({
    source,
    url,
    published: undefined,
    quotes: [],
    archived: false,
  })
  const probing = (ask: Ask): Probing => ({ ask, today: '2026-12-10', rest: async () => {}, archives: 0 })

  test('asks each site one question at a time, several sites at once', async () => {
    const open = new Map<string, number>()
    let most = 0
    let sites = 0
    const ask: Ask = async (url) => {
      const { host } = new URL(url)
      const now = (open.get(host) ?? 0) + 1
      open.set(host, now)
      most = Math.max(most, now)
      sites = Math.max(sites, [...open.values()].filter((count) => count > 0).length)
      await new Promise((resolve) => setTimeout(resolve, 1))
      open.set(host, (open.get(host) ?? 0) - 1)
      return html('')
    }
    const links = Array.from({ length: 60 }, (_, i) => link(`s${i}`, `https://n${i % 20}.example.org/${i}`))
    const { looks } = await probeLinks(links, new Map(), probing(ask))
    expect(looks.every(({ record }) => record.access === 'live')).toBe(true)
    expect([most, sites]).toEqual([1, 8])
  })

  test('PRV-4: concludes nothing when this machine is offline', async () => {
    await expect(
      probeLinks([link('a', `${SITE}/a`), link('b', 'https://b.example.org/')], new Map(), probing(offline)),
    ).rejects.toThrow(OfflineError)
  })

  test('one dead site among living ones is believed', async () => {
    const ask: Ask = async (url, init) => (url.includes('dead') ? offline(url, init) : html(''))
    const links = [link('a', `${SITE}/a`), link('b', 'https://dead.example.org/')]
    const { looks } = await probeLinks(links, new Map(), probing(ask))
    expect(looks.map(({ record }) => record)).toEqual([
      { source: 'a', url: `${SITE}/a`, access: 'live', checked: '2026-12-10' },
      { source: 'b', url: 'https://dead.example.org/', failing: { found: 'dead', since: '2026-12-10' } },
    ])
  })

  test('what is on record of another address is forgotten', async () => {
    const before = new Map([
      ['a', { source: 'a', url: `${SITE}/old`, access: 'dead', checked: '2026-12-01' } as const],
    ])
    const { ask } = network({ [`${SITE}/a`]: () => html('') })
    const { looks } = await probeLinks([link('a', `${SITE}/a`)], before, probing(ask))
    expect(looks[0]?.record).toEqual({ source: 'a', url: `${SITE}/a`, access: 'live', checked: '2026-12-10' })
  })

  test('copies are looked for of lost pages first, and of every other within some days', async () => {
    const links = Array.from({ length: 30 }, (_, i) => link(`s${i}`, `https://n${i}.example.org/${i}`))
    const asked = new Set<string>()
    const ask: Ask = async (url) => {
      const of = new URL(url).searchParams.get('url')
      if (of !== null) {
        asked.add(of)
        return Response.json({ archived_snapshots: {} })
      }
      return url.includes('/29') ? new Response('', { status: 404 }) : html('')
    }
    await probeLinks(links, new Map(), { ...probing(ask), archives: 5 })
    expect([...asked][0]).toBe('https://n29.example.org/29')
    expect(asked.size).toBe(5)
    for (let day = 11; day < 15; day++)
      // oxlint-disable-next-line no-await-in-loop -- day after day
      await probeLinks(links, new Map(), { ...probing(ask), archives: 9, today: `2026-12-${day}` })
    expect(asked.size).toBe(30)
  })

  test('an archive that cannot be asked costs the looks nothing', async () => {
    const { ask, asked } = network({
      [`${SITE}/a`]: () => html(''),
      [`${SITE}/b`]: () => html(''),
      ...Object.fromEntries(
        ['a', 'b'].map((name) => [
          `https://archive.org/wayback/available?url=https%3A%2F%2Fnews.example.org%2F${name}`,
          () => new Response('', { status: 429 }),
        ]),
      ),
    })
    const links = [link('a', `${SITE}/a`), link('b', `${SITE}/b`)]
    const { looks, archiveFailed } = await probeLinks(links, new Map(), { ...probing(ask), archives: 9 })
    expect(looks.map(({ record }) => record.access)).toEqual(['live', 'live'])
    expect(archiveFailed).toBe('429')
    expect(asked.filter((url) => url.includes('archive.org'))).toHaveLength(1)
  })
})

describe('what was found is written down', () => {
  const archive = {
    url: 'https://web.archive.org/web/20230429080000/https://www.pib.gov.in/sco',
    captured: '2023-04-29',
  }
  const records = [
    {
      source: 'tass-2025-12-04-delhi',
      url: 'https://tass.ru/politika/1',
      failing: { found: 'dead', since: '2025-12-05' },
    },
    { source: 'nothing-known', url: SITE },
    {
      source: 'pib-2023-04-28-sco',
      url: 'https://www.pib.gov.in/sco',
      access: 'dead',
      checked: '2025-12-06',
      archive,
    },
  ] as const

  test('in order, the same whatever order it came in, and read back as it was', () => {
    const text = formatAccess(records)
    expect(formatAccess(records.toReversed())).toBe(text)
    const { drafts, issues } = parseRecords(new Map([...goodRecords, ['access.yaml', text]]))
    expect(issues).toEqual([])
    expect(drafts.access.map(({ complete }) => complete)).toEqual([records[2], records[0]])
  })

  test('and published with the source: what is sure, not what is only suspected', () => {
    const { stories } = compileTexts(new Map([...goodRecords, ['access.yaml', formatAccess(records)]]))
    const sources = new Map(stories[0]?.evidence.sources.map((source) => [source.id, source]))
    expect(sources.get('pib-2023-04-28-sco')).toMatchObject({
      access: { found: 'dead', checked: '2025-12-06' },
      archive,
    })
    expect(sources.get('tass-2025-12-04-delhi')).not.toHaveProperty('access')
  })

  test('a source whose page is gone no longer leads', () => {
    const lead = (texts: ReadonlyMap<string, string>) =>
      compileTexts(texts).stories[0]?.story.events[0]?.lead['en']?.source
    expect(lead(goodRecords)).toBe('pib-2023-04-28-sco')
    expect(lead(new Map([...goodRecords, ['access.yaml', formatAccess(records)]]))).toBe(
      'bhaskar-2023-04-28-sco',
    )
  })

  test('what was found at another address says nothing of the source, and the editor is told', () => {
    const moved = formatAccess(records).replace(
      'url: https://www.pib.gov.in/sco',
      'url: https://www.pib.gov.in/old',
    )
    const { stories, issues } = compileTexts(new Map([...goodRecords, ['access.yaml', moved]]))
    expect(stories[0]?.evidence.sources[0]).not.toHaveProperty('access')
    expect(stories[0]?.evidence.sources[0]).not.toHaveProperty('archive')
    expect(issues.map(({ said }) => sentence(said))).toEqual([
      '“pib-2023-04-28-sco” has another address by now: run `samayrekha links`',
    ])
  })

  test('the copy that an editor names comes before the one that was found', () => {
    const mine = 'archive: { url: https://archive.example.org/sco, captured: 2023-05-01 }'
    const sources = goodRecords
      .get('sources.yaml')
      ?.replace('url: https://www.pib.gov.in/sco', (url) => `${url}\n  ${mine}`)
    const { stories, issues } = compileTexts(new Map([...goodRecords, ['sources.yaml', sources ?? '']]))
    expect(issues).toEqual([])
    expect(stories[0]?.evidence.sources[0]?.archive?.captured).toBe('2023-05-01')
  })
})
