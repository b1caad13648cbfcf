import { escapeHtml } from './escapeHtml.ts'

/**
 * What a page of ours may load, as Content Security Policy directives: its own files, its own style sheet by hash, no
 * inline script, and no text as script (Trusted Types without a policy). The pages say it in a meta element, hosts in a
 * header; both come from here. `styleHash` is the CSP form `sha256-…`, or null for a linked sheet.
 */
export const contentPolicy = (styleHash: string | null): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self'${styleHash === null ? '' : ` '${styleHash}'`}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** The same as an element of a page's head, which holds on a host without headers. */
export const policyTag = (styleHash: string | null): string =>
  `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(styleHash).join('; '))}">`
