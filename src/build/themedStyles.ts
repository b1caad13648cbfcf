import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { ENGINE } from './engineFolder.ts'
import { addressFrom } from './houseFonts.ts'
import { ownTokens } from './ownTokens.ts'
import type { SiteRecords } from './siteRecords.ts'
import { expandTokens, styleTokens } from './styleTokens.ts'
import type { SiteSettings } from '../pipeline/publish/compileSettings.ts'

/** Style sheets with the colours, corners and fonts of a newsroom; without any, with ours. */
export function themedStyles(records: SiteRecords): Plugin {
  let command: 'build' | 'serve' = 'serve'
  let isTest = false
  const plugin = styleTokens((sheet) => {
    // The engine's own tests see the engine's own colours.
    const settings = isTest ? { theme: {}, fonts: [] } : records.read(command).settings
    return ownTokens(settings, addressFrom(sheet))
  })
  return {
    ...plugin,
    configResolved(config) {
      command = config.command
      isTest = config.mode === 'test'
    },
  }
}

/** Files of public/ that name tokens: the style of the front page, and the sign in the tab. */
const STATIC = new Map([
  ['home.css', 'text/css; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
])
export const STATIC_STYLES = [...STATIC.keys()]
export const typeOfStatic = (name: string): string | undefined => STATIC.get(name)

/** One of these with its tokens filled in. */
export const fillStatic = (
  name: string,
  settings: SiteSettings,
  addressOf: (file: string) => string,
): string => expandTokens(readFileSync(join(ENGINE, 'public', name), 'utf8'), ownTokens(settings, addressOf))
