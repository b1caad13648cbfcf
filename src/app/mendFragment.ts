import { STUCK } from '../state/viewUrl.ts'

/** A messenger may have taken the sentence's full stop for a part of the link to an event. */
export function mendFragment() {
  const { hash } = location
  const id = decodeFragment(hash)
  const mended = id.replace(STUCK, '')
  if (mended !== id && !document.getElementById(id) && document.getElementById(mended))
    location.replace(`#${mended}`)
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
