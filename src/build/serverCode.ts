import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions, ViteBuilder } from 'vite'

/**
 * A bundle of our own code for Node, made during `vite build`, called once and thrown away: how pages are rendered by
 * code that the pipeline may not import.
 *
 *   client build ──► buildServerBundle ──► loadServerBundle ──► files ──► dropServerBundle
 */
export interface ServerBundle {
  /** Name of the Vite environment. */
  readonly name: string
  /** The module whose exports are wanted, from the project's root. */
  readonly entry: string
}

const folderOf = ({ name }: ServerBundle): string => `node_modules/.cache/samayrekha-${name}`

/** The environment for `config.environments`. */
export function serverEnvironment(bundle: ServerBundle): EnvironmentOptions {
  return {
    consumer: 'server',
    build: {
      outDir: folderOf(bundle),
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { input: bundle.entry, output: { entryFileNames: 'bundle.mjs' } },
    },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  }
}

/** Builds the client, if nobody has, and the bundle. */
export async function buildServerBundle(builder: ViteBuilder, { name }: ServerBundle) {
  for (const each of ['client', name]) {
    const environment = builder.environments[each]
    if (environment && !environment.isBuilt) await builder.build(environment)
  }
}

/** The exports of the bundle's entry; the caller names what it expects of them. */
export const loadServerBundle = (root: string, bundle: ServerBundle): Promise<unknown> =>
  import(pathToFileURL(resolve(root, folderOf(bundle), 'bundle.mjs')).href)

export const dropServerBundle = (root: string, bundle: ServerBundle): Promise<void> =>
  rm(resolve(root, folderOf(bundle)), { recursive: true, force: true })

/** Writes rendered files below `outDir`. */
export async function writeRendered(
  outDir: string,
  files: Iterable<{ readonly path: string; readonly html: string }>,
) {
  for (const { path, html } of files) {
    await mkdir(dirname(join(outDir, path)), { recursive: true })
    await writeFile(join(outDir, path), html)
  }
}
