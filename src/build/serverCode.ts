import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRunnableDevEnvironment, type UserConfig, type ViteBuilder, type ViteDevServer } from 'vite'
import type * as pages from '../app/prerender.tsx'
import type * as embeds from '../embed/renderEmbed.tsx'

/**
 * The code of the app that renders files in Node. Node cannot load it as it is, for it is JSX with style sheets: a build
 * bundles it once, calls it and throws the bundle away; a development server loads it through Vite, anew after a change.
 *
 *   client build ──► buildServerCode ──► files ──► dropServerCode
 */
export interface ServerCode {
  readonly pages: typeof pages
  readonly embeds: typeof embeds
}

const ENTRIES = { pages: 'src/app/prerender.tsx', embeds: 'src/embed/renderEmbed.tsx' } as const

/** Name of the Vite environment that bundles it. */
const ENVIRONMENT = 'server'

/** Beside the packages that the bundle imports. Two builds may run at once, also of two copies with the same packages. */
const FOLDER = `node_modules/.cache/samayrekha-server-${process.pid}`

/** What Vite's configuration must say of it. */
export const serverConfig = (): UserConfig => ({
  // Else Vite reads the configuration anew for each bundle, and what the plugins know is known by one of them only.
  builder: { sharedConfigBuild: true },
  environments: {
    [ENVIRONMENT]: {
      consumer: 'server',
      build: {
        outDir: FOLDER,
        emptyOutDir: true,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].mjs' } },
      },
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    },
  },
})

/** Builds the client, if nobody has, and the bundle. */
export async function buildServerCode(builder: ViteBuilder): Promise<ServerCode> {
  for (const each of ['client', ENVIRONMENT]) {
    const environment = builder.environments[each]
    if (environment && !environment.isBuilt) await builder.build(environment)
  }
  // What is imported by a computed address has no type of its own; the entry is the module that the type is of.
  const load = <Entry extends keyof ServerCode>(entry: Entry): Promise<ServerCode[Entry]> =>
    import(pathToFileURL(resolve(builder.config.root, FOLDER, `${entry}.mjs`)).href)
  return { pages: await load('pages'), embeds: await load('embeds') }
}

export const dropServerCode = (root: string): Promise<void> =>
  rm(resolve(root, FOLDER), { recursive: true, force: true })

export async function loadServerCode({ environments: { ssr } }: ViteDevServer): Promise<ServerCode> {
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite runs no code for the server')
  const load = <Entry extends keyof ServerCode>(entry: Entry) =>
    ssr.runner.import<ServerCode[Entry]>(`/${ENTRIES[entry]}`)
  return { pages: await load('pages'), embeds: await load('embeds') }
}
