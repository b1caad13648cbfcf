import type { MessageKey } from '../i18n/messages.ts'

/** What a script brings, by a name that stands on the page anyway, wherever it has one. */
export type PartName = Extract<
  MessageKey,
  | 'view.scale'
  | 'tour'
  | 'navigatorLabel'
  | 'cards'
  | 'chartContext'
  | 'zoomControls'
  | 'asOf.open'
  | 'filtersHeading'
  | 'searchLabel'
  | 'languageLabel'
  | 'download'
  | 'share'
  | 'embed'
  | 'cite'
  | 'reportError'
>

type Unsubscribe = () => void

/**
 * A script that a part of the page waits for. If it does not come, that part alone is missing: the page says so in one
 * place, and the script is asked for again by the next act that needs it, or when the reader tries again.
 */
export interface LateScript<T> {
  readonly names: readonly PartName[]
  /** Asks for it, unless it is here or on its way. */
  readonly load: () => Promise<T>
  /** The same ahead of any need: nothing is said of a failure, for it is met again when there is a need. */
  readonly fetchAhead: () => Promise<T>
  /** Hands it over where it is here already: on a server, which cannot wait. */
  readonly give: (script: T) => void
  /** Kept once it has come, however often it was asked for. */
  readonly arrival: Promise<T>
  readonly arrived: () => T | null
  readonly hasFailed: () => boolean
  /** It has failed, and somebody needs it. */
  readonly isMissing: () => boolean
  readonly subscribe: (changed: () => void) => Unsubscribe
}

type Missing = Pick<LateScript<unknown>, 'names' | 'load'>

const missing = new Set<Missing>()
let missingNames: readonly PartName[] = []
const { tell, subscribe } = createListeners()

function setMissing(script: Missing, isMissing: boolean) {
  if (missing.has(script) === isMissing) return
  if (isMissing) missing.add(script)
  else missing.delete(script)
  missingNames = [...new Set([...missing].flatMap(({ names }) => names))]
  tell()
}

/** What the page lacks at the moment, and how to ask for all of it again. */
export const missingParts = {
  names: () => missingNames,
  subscribe,
  retry: () => {
    const scripts = [...missing]
    // Gone from the page and back again: what fails twice is told twice.
    for (const script of scripts) setMissing(script, false)
    for (const { load } of scripts) load().catch(() => undefined)
  },
} as const

export function lateScript<T>(names: LateScript<T>['names'], importIt: () => Promise<T>): LateScript<T> {
  let coming: Promise<T> | null = null
  let here: T | null = null
  let needed = false
  let failures = 0
  const { promise: arrival, keep } = keptLater<T>()
  const listeners = createListeners()
  const give = (arrived: T) => {
    here = arrived
    keep(arrived)
    setMissing(script, false)
    listeners.tell()
  }
  const fail = () => {
    coming = null
    failures++
    setMissing(script, needed)
    listeners.tell()
  }
  const ask = (): Promise<T> => {
    if (here !== null) return Promise.resolve(here)
    if (coming) return coming
    coming = failures === 0 ? importIt() : importAgain(importIt, failures)
    coming.then(give, fail)
    return coming
  }
  const script: LateScript<T> = {
    names,
    load: () => {
      needed = true
      return ask()
    },
    fetchAhead: ask,
    give,
    arrival,
    arrived: () => here,
    hasFailed: () => here === null && failures > 0,
    isMissing: () => missing.has(script),
    subscribe: listeners.subscribe,
  }
  return script
}

function keptLater<T>() {
  let keep: (value: T) => void = ignore
  const promise = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { promise, keep }
}

const ignore = () => undefined

function createListeners() {
  const listeners = new Set<() => void>()
  return {
    tell: () => {
      for (const changed of listeners) changed()
    },
    subscribe: (changed: () => void): Unsubscribe => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** What a build makes of `() => import('./a.ts')`: the file's address, and where in the file the module is kept. */
const IMPORT = /\bimport\([`'"]([^`'"]+)[`'"]\)(?:\.then\((\w+)=>\2\.(\w+)\))?/

/**
 * Until 2026 the standard had browsers remember that a module could not be fetched, and refuse it for as long as the page was
 * open (whatwg/html#6768): the phones of many readers still do. Under another address it is another module to them.
 */
async function importAgain<T>(importIt: () => Promise<T>, tries: number): Promise<T> {
  try {
    return await importIt()
  } catch (error) {
    const [, address, , within] = IMPORT.exec(String(importIt)) ?? []
    if (address === undefined) throw error
    const url = new URL(`${address}?again=${tries}`, import.meta.url).href
    const file = (await import(/* @vite-ignore */ url)) as T & Readonly<Record<string, T>> // the same file
    return file[within ?? ''] ?? file
  }
}
