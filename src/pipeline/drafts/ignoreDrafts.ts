import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Keeps drafts out of a newsroom's repository: they hold words of articles, and nobody has looked at them yet. */
export function ignoreDrafts(folder: string): void {
  const path = join(folder, '.gitignore')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (/^\/?drafts\/?\s*$/m.test(text)) return
  writeFileSync(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}drafts/\n`)
}
