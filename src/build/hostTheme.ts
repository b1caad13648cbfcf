import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { AtRule, type Declaration, type Root } from 'postcss'
import type { SiteSettings } from '../pipeline/publish/compileSettings.ts'
import { ENGINE } from './engineFolder.ts'
import { ownTokens } from './ownTokens.ts'
import { SCOPE, scopeStyles } from './scopeStyles.ts'
import { expandTokens, OURS, type StyleTokens } from './styleTokens.ts'

/** Where a built site has it. */
export const HOST_THEME = 'theme.css'

/**
 * What a newsroom has settled in `site.yaml`, as a style sheet for its other pages, where `samayrekha/react` stands: each token that
 * differs from ours, in all themes. It counts more than `react.css`, whichever of the two a page loads first.
 *
 *   tokens.css, with our tokens    ──► --link: #0b4f8a ┐
 *               with theirs        ──► --link: #5b2a86 ┴──► [data-samayrekha] { --link: #5b2a86 } …
 *
 * @param addressOf the address of a font's file, as the sheet names it
 * @returns null where nothing differs
 */
export function formatHostTheme(
  settings: Pick<SiteSettings, 'theme' | 'fonts'>,
  addressOf: (file: string) => string,
): string | null {
  const tokens = ownTokens(settings, addressOf)
  const sheet = readTokens(tokens)
  const ours = declarationsOf(readTokens(OURS))
  const settled = new Set(
    declarationsOf(sheet).flatMap(({ prop, value }, at) => (value === ours[at]?.value ? [] : [prop])),
  )
  for (const each of declarationsOf(sheet)) if (!settled.has(each.prop)) each.remove()
  const { css } = postcss([scopeStyles()]).process(sheet, { from: undefined })
  const rules = css.replaceAll(`:where(${SCOPE}`, `${SCOPE}:where(${SCOPE}`)
  const text = [tokens.faces(), rules].map((part) => part.trim()).filter((part) => part !== '')
  return text.length === 0 ? null : `${text.join('\n')}\n`
}

function readTokens(tokens: StyleTokens): Root {
  const sheet = postcss.parse(expandTokens(ALL_TOKENS, { ...tokens, faces: () => '' }))
  sheet.each((node) => {
    if (!(node instanceof AtRule && node.params === 'tokens')) node.remove()
  })
  sheet.walkComments((comment) => void comment.remove())
  return sheet
}

/** Our own pages have the corners as numbers. */
const ALL_TOKENS = `${readFileSync(join(ENGINE, 'src/view/tokens.css'), 'utf8')}
@layer tokens { :root { --radius: size(radius); } }`

function declarationsOf(sheet: Root): readonly Declaration[] {
  const found: Declaration[] = []
  sheet.walkDecls((each) => void found.push(each))
  return found
}
