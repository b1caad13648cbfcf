import { join } from 'node:path'
import type { UserConfig, ViteBuilder } from 'vite'
import type { LargeClient } from '../app/prerender.tsx'

/**
 * The scripts of large stories' pages: a bundle of its own, made where a site has such a story. What is in it can therefore
 * neither cut the scripts of all other pages otherwise nor make them heavier by a byte.
 *
 *   src/app/largePage.ts ──► assets/large/largePage-….js, the worker, the style sheet of the chart's page
 */
const ENTRY = 'src/app/largePage.ts'

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
        rolldownOptions: { input: ENTRY },
      },
    },
  },
})

/** As the development server has it. */
export const DEV_LARGE: LargeClient = { script: ENTRY, preloads: [] }

export async function buildLargeScripts(builder: ViteBuilder): Promise<LargeClient> {
  const environment = builder.environments[ENVIRONMENT]
  if (!environment) throw new Error('Vite has no environment for the pages of large stories')
  const built = await builder.build(environment)
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []))
  const entry = chunks.find((each) => each.type === 'chunk' && each.isEntry)
  if (entry?.type !== 'chunk') throw new Error(`the bundle of large stories has no entry ${ENTRY}`)
  return { script: `${FOLDER}/${entry.fileName}`, preloads: entry.imports.map((file) => `${FOLDER}/${file}`) }
}
