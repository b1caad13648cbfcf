import { escapeHtml } from '../paint/escapeHtml.ts'

/**
 * What a page of ours may load, as Content Security Policy directives: its own files, its own style sheet by hash, no
 * inline script, and no text as script (Trusted Types without a policy). The pages say it in a meta element, hosts in a
 * header; both come from here. `styles` are the hashes of style sheets in pages, in the form `sha256-…`. `site` is the absolute
 * address of the site, where it is known: in a frame that its sandbox has taken the origin from (WordPress), WebKit takes
 * no file for the page's own, and loads only what is named. Where a page has a worker, one policy may name its script.
 */
export function contentPolicy(
  styles: readonly string[],
  site: string | null,
  hasWorker = false,
): readonly string[] {
  const own = site === null ? "'self'" : `'self' ${new URL(site).origin}`
  return [
    "default-src 'none'",
    `script-src ${own}`,
    ['style-src', own, ...styles.map((hash) => `'${hash}'`)].join(' '),
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    "base-uri 'none'",
    `form-action ${own}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${hasWorker ? WORKER_POLICY : "'none'"}`,
  ]
}

/** The same as an element of a page's head, which holds on a host without headers. */
export const policyTag = (styles: readonly string[], site: string | null, hasWorker = false): string =>
  `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(styles, site, hasWorker).join('; '))}">`

/** The one policy of Trusted Types: a worker takes its address from no other. */
export const WORKER_POLICY = 'samayrekha-worker'
