import { askLarge, type LargeReader } from './askLarge.ts'
import type { PlacedFile } from './largeMessages.ts'
import { startAnswering } from './startAnswering.ts'

/** The file of a large story's page, and who reads it; all of it is on its way. */
export interface OpenedLarge {
  readonly reader: Promise<LargeReader>
  readonly placed: PlacedFile
}

/**
 * What needs nothing but the served page: a worker, which asks for the footer and the first row groups. All else of the page's
 * script is fetched and read meanwhile.
 */
export function openLarge(page: HTMLElement, answering = startAnswering): OpenedLarge {
  const { root = '', eventsFile = '', eventsBytes = '', languages = '' } = page.dataset
  const placed = {
    url: new URL(`${root}data/${eventsFile}`, document.baseURI).href,
    byteLength: Number(eventsBytes),
    languages: languages.split(' '),
  }
  const reader = answering().then((answerer) => {
    const opened = askLarge(answerer)
    // Whatever is wrong is met again when its events are asked for.
    opened.ask('prepare', placed, new AbortController().signal).catch(() => undefined)
    return opened
  })
  // Likewise.
  reader.catch(() => undefined)
  return { reader, placed }
}
