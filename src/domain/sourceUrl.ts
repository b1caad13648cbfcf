/**
 * Which addresses a reader may be sent to. One function, called when the records are compiled and again when a link is
 * drawn: React refuses `javascript:` but not `data:`, `//evil`, `https://pib.gov.in@evil.example/` or a Cyrillic рib.gov.in.
 *
 *   as written ──▶ no control, space, bidi, backslash ──▶ https:// ──▶ no user, no port ──▶ host as it looks ──▶ ok
 */

export type SourceUrlProblem =
  /** Control, space, bidirectional or invisible character: the address is not what it looks like. */
  | 'characters'
  /** Not an absolute `https://` address. */
  | 'notHttps'
  /** The URL parser cannot read it. */
  | 'malformed'
  /** `user@` or `user:password@` before the host. */
  | 'credentials'
  /** A port is named. */
  | 'port'
  /** Not a public host name: an IP address, or no dot in it. */
  | 'host'
  /** A name in letters beyond a–z, in a zone in a–z: it may imitate another. */
  | 'lookAlike'

export type SourceUrlCheck =
  | { readonly ok: true; readonly url: string; readonly host: string }
  | { readonly ok: false; readonly reason: SourceUrlProblem }

/**
 * A name in letters beyond a–z in a zone that is in a–z, where it may imitate another. In a zone of such letters, as .भारत, it stands
 * among its own; whether all of it is of one script is asked when records are compiled.
 */
const LOOK_ALIKE = /(?:^|\.)xn--.*\.(?!xn--)[^.]+$/

/** Controls, bidi and other invisible characters, lone surrogates, private use, every kind of space; backslash. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\\]/u
const SCHEME = /^https:\/\/(?!\/)/i
/** Between `//` and the first `/ ? #`. */
const AUTHORITY = /^https:\/\/([^/?#]*)/i
const PUBLIC_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/

/**
 * Check an address. `url` is what the URL parser makes of it (host in lower case, other letters percent-encoded), `host`
 * its ASCII host name. Depends on nothing but the text, so the build and the page agree.
 */
export function checkSourceUrl(text: string): SourceUrlCheck {
  const problem = problemAsWritten(text)
  if (problem !== null) return { ok: false, reason: problem }
  const parsed = parseUrl(text)
  if (parsed === null) return { ok: false, reason: 'malformed' }
  const reason = problemAsParsed(parsed)
  return reason === null ? { ok: true, url: parsed.href, host: parsed.hostname } : { ok: false, reason }
}

function problemAsWritten(text: string): SourceUrlProblem | null {
  if (FORBIDDEN.test(text)) return 'characters'
  if (!SCHEME.test(text)) return 'notHttps'
  const authority = AUTHORITY.exec(text)?.[1] ?? ''
  // The parser would quietly drop an empty user and the default port; an honest address has neither.
  if (authority.includes('@')) return 'credentials'
  if (/:[0-9]*$/.test(authority)) return 'port'
  return null
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function problemAsParsed(url: URL): SourceUrlProblem | null {
  // A second lock: should the patterns above ever let one through, the parser's own view still holds.
  if (url.protocol !== 'https:') return 'notHttps'
  if (url.username !== '' || url.password !== '') return 'credentials'
  if (url.port !== '') return 'port'
  if (!PUBLIC_HOST.test(url.hostname)) return 'host'
  return LOOK_ALIKE.test(url.hostname) ? 'lookAlike' : null
}
