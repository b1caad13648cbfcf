import { join } from 'node:path'
import type { UserConfig, ViteBuilder } from 'vite'
import type { LargeClient } from '../app/site.ts'
import type { BuiltIn } from '../domain/text.ts'

/**
 * The scripts of large stories' pages: a bundle of its own, made where a site has such a story. What is in it can therefore
 * neither cut the scripts of all other pages otherwise nor make them heavier by a byte.
 *
 *   src/app/largePage.ts ──► assets/large/largePage-….js, small: the worker ──► and with it all else, the style sheet of the chart's page
 */
const ENTRY = 'src/app/largePage.ts'
/** What it goes on with, once it has started who reads the file. */
const NEXT = 'src/app/startLarge.tsx'

/** Name of the Vite environment that bundles it. */
const ENVIRONMENT = 'large'
/** Below the site's root, where files are kept for good. */
const FOLDER = 'assets/large'

/** What Vite's configuration must say of it. */
export const largeConfig = ({ build }: UserConfig): UserConfig => ({
  environments: {
    [ENVIRONMENT]: {
      consumer: 'client',
      build: {
        outDir: join(build?.outDir ?? 'dist', FOLDER),
        assetsDir: '',
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        // The licences of all that it has are those of the other scripts, and of hyparquet.
        license: false,
        rolldownOptions: {
          input: ENTRY,
          output: {
            codeSplitting: {
              groups: [
                // Before the groups of all scripts: what starts the worker waits for nothing that is large.
                {
                  name: 'openLarge',
                  priority: 3,
                  test: /src.(app.(openLarge|askLarge|startAnswering|largeWorker|contentPolicy|fetchJson|newerBuiltins|servedPage)|parquet.fileFault)\.ts|preload-helper|rolldown.runtime/,
                },
              ],
            },
          },
        },
      },
    },
  },
})

/** As the development server has it. */
export const DEV_LARGE: LargeClient = { script: ENTRY, preloads: { hi: [], en: [], other: [] }, styles: [] }

async function builtFiles(builder: ViteBuilder, environment: ViteBuilder['environments'][string]) {
  const built = await builder.build(environment)
  return (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []))
}

export async function buildLargeScripts(builder: ViteBuilder): Promise<LargeClient> {
  const environment = builder.environments[ENVIRONMENT]
  if (!environment) throw new Error('Vite has no environment for the pages of large stories')
  const chunks = await builtFiles(builder, environment)
  const entry = chunks.find((each) => each.type === 'chunk' && each.isEntry)
  if (entry?.type !== 'chunk') throw new Error(`the bundle of large stories has no entry ${ENTRY}`)
  const below = (file: string): string => `${FOLDER}/${file}`
  const files = withImports(entry, chunks)
  const wordsIn = (tag: BuiltIn) => chunkOf(`src/i18n/${tag}.ts`, chunks)
  return {
    script: below(entry.fileName),
    preloads: {
      hi: [...files, wordsIn('hi')].map(below),
      en: [...files, wordsIn('en')].map(below),
      other: files.map(below),
    },
    styles: chunks.flatMap(({ fileName }) => (/manyPage.*\.css$/.test(fileName) ? [below(fileName)] : [])),
  }
}

type Output = Awaited<ReturnType<typeof builtFiles>>[number]

/** Names of what the entry and the script it goes on with import, and of that script; each once. */
function withImports(entry: Output, chunks: readonly Output[]): readonly string[] {
  const found = new Set<string>()
  const follow = (name: string): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name)
    if (found.has(name) || chunk?.type !== 'chunk') return
    found.add(name)
    for (const next of chunk.imports) follow(next)
  }
  if (entry.type === 'chunk') for (const name of entry.imports) follow(name)
  follow(chunkOf(NEXT, chunks))
  return [...found]
}

function chunkOf(source: string, chunks: readonly Output[]): string {
  const chunk = chunks.find(
    (each) => each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(`/${source}`)),
  )
  if (!chunk) throw new Error(`the bundle of large stories does not have ${source}`)
  return chunk.fileName
}
