/** Signs that no address of ours ends in but for one slash, as a browser writes them. */
const STUCK = /(?:%[0-9a-f]{2}|[^\w-])+$/i
const EVENT = /^(.*\/(?:hi|en)\/[\w-]+\/)event\/([\w-]+)\/$/

/**
 * Where an address meant to lead that the site does not have: without what a messenger has taken into it from the sentence
 * around, and from an event that is not there to its story, which says so. Null where that is not known.
 */
export function mendAddress(pathname: string, search: string): string | null {
  const path = pathname.replace(STUCK, '/')
  if (path !== pathname) return path + search
  const [, story, event] = EVENT.exec(pathname) ?? []
  return story === undefined ? null : `${story}?event=${event}`
}

/** The id that a fragment meant before something was stuck to it; null where nothing is. Our ids end in letters and digits. */
export function mendId(hash: string): string | null {
  const id = hash.slice(1)
  const mended = id.replace(STUCK, '')
  return mended === id ? null : mended
}
