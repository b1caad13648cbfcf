import { contentPolicy } from '../app/contentPolicy.ts'

/**
 * What every host must say about the site's files: one table, written as the files that hosts read. The policy is that
 * of the pages' own meta element and adds what a meta element may not say; with both, the stricter word counts.
 *
 *   hostHeaders(hashes, site) ──▶ dist/_headers         Netlify, Cloudflare Pages; `vite preview` reads it as well
 *                           └─▶ dist/_headers.nginx   included by docs/hosting/nginx.conf
 */
export interface HeaderRule {
  /** An address below the site's root; `*` at its end stands for any rest. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

const YEAR_SECONDS = 31_536_000
/** For what is named by its content: what is there today is there for good. */
const FOR_GOOD = { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` }

/**
 * `styles` are the hashes of the style sheets that the pages hold, in the form `sha256-…`; `site` is the absolute
 * address of the site, or null where it is not known.
 */
export function hostHeaders(styles: readonly string[], site: string | null): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': formatPolicy(styles, site),
        'X-Content-Type-Options': 'nosniff',
        // A frame without an origin (WordPress) may load its own scripts and data only if everyone may.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      },
    },
    { path: '/assets/*', headers: FOR_GOOD },
    { path: '/loader/*', headers: FOR_GOOD },
    { path: '/pictures/*', headers: FOR_GOOD },
    // Pages that name the moving loader get a new one within the hour.
    { path: '/loader.js', headers: { 'Cache-Control': 'public, max-age=3600' } },
  ]
}

// Any page may frame the timeline. A newsroom that wants no pages but its own to do so names them here.
const formatPolicy = (styles: readonly string[], site: string | null): string =>
  [...contentPolicy(styles, site), 'frame-ancestors *'].join('; ')

/** The file that Netlify and Cloudflare Pages read. */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')

/** Directives for a `server` block of nginx: what holds for every address. Caching by address is in the example. */
export const formatNginxHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .filter(({ path }) => path === '/*')
    .flatMap(({ headers }) => Object.entries(headers))
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('')

/** Reads what `formatHeadersFile` has written: an address at the start of a line, its headers indented below it. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    const last = rules.at(-1)
    if (name && value && last) last.headers[name] = value
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} })
  }
  return rules
}

/** All headers of an address; a later rule overrules an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.fromEntries(fitting.flatMap(({ headers }) => Object.entries(headers)))
}
