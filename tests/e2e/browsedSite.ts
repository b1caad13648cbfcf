import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BUILT_IN } from '../../src/domain/text.ts'
import { readTexts } from '../../src/pipeline/records/recordFiles.ts'
import { languagesTold, toldIn } from '../fixtures/toldIn.ts'

/*
 * The browser tests read the first story in Hindi and in English. In which of the two our own site tells it is its editors' business: where it
 * is one alone, browsers read a site that is built of the same records with the story told in both.
 */

/** The story that the tests read. */
export const STORY = 'india-russia-defence'

const ROOT = join(import.meta.dirname, '../..')
const DATA = join(ROOT, 'data')
/** Set by the configuration, for the runner's workers and servers. */
const NAME = 'BROWSED_SITE'

/** The folder of the site, with a slash at its end. */
export const browsedSite = (): URL => pathToFileURL(`${process.env[NAME] ?? join(ROOT, 'dist')}/`)

/** Settles which site browsers read, and builds it where it is not that in dist/. Gives its folder. */
export function settleSite(): string {
  const site = process.env[NAME] ?? siteInBoth()
  process.env[NAME] = site
  return site
}

function siteInBoth(): string {
  const texts = readTexts(DATA)
  const told = languagesTold(texts, STORY)
  if (BUILT_IN.every((tag) => told.includes(tag))) return join(ROOT, 'dist')
  const folder = join(ROOT, 'node_modules/.cache/samayrekha/told-in-both')
  const [records, site] = [join(folder, 'data'), join(folder, 'site')]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(DATA, records, { recursive: true })
  const head = `stories/${STORY}/story.yaml`
  writeFileSync(join(records, head), toldIn(texts, STORY, BUILT_IN).get(head) ?? '')
  const build = ['bin/samayrekha.mjs', 'build', '--records', records, '--out', site]
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: 'pipe' })
  return site
}
