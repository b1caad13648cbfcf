import { contentPolicy } from '../app/contentPolicy.ts'

/**
 * What every host must say about the site's files: one table, written as the files that hosts read. The policy is that
 * of the pages' own meta element and adds what a meta element may not say; with both, the stricter word counts.
 *
 *   hostHeaders(hashes, site) ──▶ dist/_headers         Netlify, Cloudflare Pages; `vite preview` reads it as well
 *                           ├─▶ dist/_headers.nginx   included by docs/hosting/nginx.conf
 *                           └─▶ dist/.htaccess        Apache
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
 * address of the site, or null where it is not known; `hasWorker` where a page of it reads in a worker: the others forbid
 * that by their own meta element.
 */
export function hostHeaders(
  styles: readonly string[],
  site: string | null,
  hasWorker = false,
): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': formatPolicy(styles, site, hasWorker),
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
const formatPolicy = (styles: readonly string[], site: string | null, hasWorker: boolean): string =>
  [...contentPolicy(styles, site, hasWorker), 'frame-ancestors *'].join('; ')

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

/**
 * The file that Apache reads in a folder (`AllowOverride FileInfo Indexes`).
 *
 * @param site the absolute address of the site, or null: then it is taken to stand at the root of its host
 */
export function formatHtaccess(rules: readonly HeaderRule[], site: string | null): string {
  const root = site === null ? '/' : new URL(site).pathname
  const only = (path: string) =>
    path === '/*'
      ? ''
      : ` "expr=%{REQUEST_URI} =~ m#^${`${root}${path.slice(1).replace(/\*$/, '')}`.replaceAll('.', '\\.')}#"`
  return [
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${root}404.html`,
    'AddDefaultCharset utf-8',
    ...Object.entries(TYPES).map(([type, endings]) => `AddType ${type} ${endings}`),
    '<IfModule mod_headers.c>',
    'Header set Cache-Control "no-cache"',
    ...rules.flatMap(({ path, headers }) =>
      Object.entries(headers).map(
        ([name, value]) =>
          `Header ${name === 'Cache-Control' ? '' : 'always '}set ${name} "${value}"${only(path)}`,
      ),
    ),
    '</IfModule>',
    '',
  ].join('\n')
}

/** What Apache may not know. `always` sets a second table, which holds for errors, too: in both, a header would be there twice. */
const TYPES = {
  'text/javascript': '.js .mjs',
  'text/csv': '.csv',
  'text/calendar': '.ics',
  'application/ld+json': '.jsonld',
  'application/atom+xml': '.atom',
  'image/avif': '.avif',
  'font/woff2': '.woff2',
}

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
