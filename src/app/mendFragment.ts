import { STUCK } from '../state/viewUrl.ts'

/**
 * A messenger may have taken the sentence's full stop for a part of the link to an event. One to an event that is not in the
 * list goes to the address that says so.
 */
export function mendFragment() {
  const id = decodeFragment(location.hash)
  if (document.getElementById(id)) return
  const mended = id.replace(STUCK, '')
  if (document.getElementById(mended)) location.replace(`#${mended}`)
  else if (mended.startsWith('event-')) location.replace(mended.replace('event-', '?event='))
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
