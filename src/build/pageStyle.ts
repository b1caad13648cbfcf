import { createHash } from 'node:crypto'
import type { PageStyle } from '../app/document.ts'

/** Addresses that lead somewhere by themselves, whatever page they stand in. */
const ABSOLUTE = /^(?:[a-z][\w+.-]*:|\/|#)/i
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/g

/**
 * The style sheet as it stands in a page. What it names (a font of the house, a picture) lies beside the sheet's own file,
 * and a page has another place: each address is written from there. `sheet` is the sheet's place below the site's root,
 * `root` the way from the page to that root, e.g. `../../`.
 */
export function pageStyle(css: string, sheet: string, root: string): PageStyle {
  const placed = css.replace(ADDRESS, (whole, ...quoted: readonly (string | undefined)[]) => {
    const address = quoted.slice(0, 3).find((one) => one !== undefined) ?? ''
    if (address === '' || ABSOLUTE.test(address)) return whole
    const { pathname, search, hash } = new URL(address, new URL(sheet, SITE))
    return `url("${root}${pathname.slice(1)}${search}${hash}")`
  })
  return { css: placed, hash: `sha256-${createHash('sha256').update(placed).digest('base64')}` }
}

/** Any site will do: only what comes after it is read. */
const SITE = 'https://site.example/'
