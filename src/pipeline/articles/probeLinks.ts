import { groups } from 'd3'
import { DAY_MS, parseEdtf } from '../../domain/calendar.ts'
import type { TextQuote } from '../../domain/story.ts'
import { findArchive } from './findArchive.ts'
import { judgeAccess } from './judgeAccess.ts'
import { readPage, type Ask, type PageAnswer } from './readPage.ts'
import type { AccessRecord } from '../records/recordSchemas.ts'

/** A source to look at. */
export interface Link {
  readonly source: string
  readonly url: string
  readonly published: string | undefined
  /** All words that are quoted from it. */
  readonly quotes: readonly TextQuote[]
  /** True when an editor has named an archived copy. */
  readonly archived: boolean
}

export interface Probing {
  readonly ask: Ask
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Waits between two questions to one site. */
  readonly rest: () => Promise<void>
  /** Of how many sources without an archived copy one is looked for. */
  readonly archives: number
}

export interface Look {
  readonly link: Link
  readonly answer: PageAnswer
  readonly record: AccessRecord
}

export interface Probed {
  readonly looks: readonly Look[]
  /** Why the archive could not be asked on; null when it could. */
  readonly archiveFailed: string | null
}

/** So many sites are asked at once; each is asked one question at a time. */
const SITES_AT_ONCE = 8

/** Nothing answered at all. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
}

/**
 * Looks at every link once. `before` holds what is on record by source. Throws when nothing answered at all: then it is
 * this machine that is cut off, and nothing may be concluded.
 */
export async function probeLinks(
  links: readonly Link[],
  before: ReadonlyMap<string, AccessRecord>,
  probing: Probing,
): Promise<Probed> {
  const answers = new Map<string, PageAnswer>()
  const sites = groups(links, ({ url }) => new URL(url).host).map(([, each]) => each)
  const workers = Array.from({ length: SITES_AT_ONCE }, () => askSites(sites, answers, probing))
  await Promise.all(workers)
  if (links.length > 0 && ![...answers.values()].some(hasAnswered)) throw new OfflineError()
  const looks = links.flatMap((link): Look[] => {
    const answer = answers.get(link.source)
    const known = knownOf(link, before)
    return answer ? [{ link, answer, record: judgeAccess(known, answer, link.quotes, probing.today) }] : []
  })
  return addArchives(looks, probing)
}

/** What is on record of a source is of the address that it had then. */
function knownOf({ source, url }: Link, before: ReadonlyMap<string, AccessRecord>): AccessRecord {
  const known = before.get(source)
  return known?.url === url ? known : { source, url }
}

/** A host that is not found says nothing while nobody else answers either. */
const hasAnswered = (answer: PageAnswer): boolean => answer.kind === 'page' || answer.answered

/** Takes one site after the other from the list that all workers share. */
async function askSites(
  sites: (readonly Link[])[],
  answers: Map<string, PageAnswer>,
  { ask, rest }: Probing,
): Promise<void> {
  for (let site = sites.shift(); site; site = sites.shift())
    for (const { source, url } of site) {
      // oxlint-disable-next-line no-await-in-loop -- a site is asked one question at a time
      answers.set(source, await readPage(url, ask))
      // oxlint-disable-next-line no-await-in-loop -- and given a rest between two
      await rest()
    }
}

/** One after the other: the archive is a library, not a server farm. A copy that is on record stays. */
async function addArchives(looks: readonly Look[], probing: Probing): Promise<Probed> {
  const { ask, rest, archives } = probing
  const wanted = inTurn(
    looks.filter(({ link, record }) => !link.archived && !record.archive),
    probing,
  ).slice(0, archives)
  const found = new Map<string, AccessRecord['archive']>()
  let archiveFailed: string | null = null
  for (const { link } of wanted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one question at a time
      const archive = await findArchive(link.url, link.published, link.quotes, ask)
      if (archive) found.set(link.source, archive)
    } catch (error) {
      archiveFailed = error instanceof Error ? error.message : String(error)
      break
    }
    // oxlint-disable-next-line no-await-in-loop -- and a rest between two
    await rest()
  }
  return {
    archiveFailed,
    looks: looks.map((look) => {
      const archive = found.get(look.link.source)
      return archive ? { ...look, record: { ...look.record, archive } } : look
    }),
  }
}

/** Pages that are lost first; of the others, each day those that stand after the ones of the day before. */
function inTurn(looks: readonly Look[], { today, archives }: Probing): readonly Look[] {
  const [others = [], lost = []] = [false, true].map((isLost) =>
    looks.filter(({ record }) => (record.failing !== undefined) === isLost),
  )
  const days = (parseEdtf(today)?.start ?? 0) / DAY_MS
  const room = Math.max(1, archives - lost.length)
  const start = (days * room) % Math.max(1, others.length)
  return [...lost, ...others.slice(start), ...others.slice(0, start)]
}
