import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { tsImport } from 'tsx/esm/api'
import { build } from 'vite'
import { ROOT } from '../ensureInstalled.mjs'
import { write } from './buildBench.mjs'

/** @type {typeof import('../../src/build/styleTokens.ts')} */
const { styleTokens } = await tsImport('../../src/build/styleTokens.ts', import.meta.url)
/** @type {typeof import('../../src/build/styleName.ts')} */
const { styleName } = await tsImport('../../src/build/styleName.ts', import.meta.url)
/** The pages are as strict as those of any site. @type {typeof import('../../src/app/contentPolicy.ts')} */
const { policyTag } = await tsImport('../../src/app/contentPolicy.ts', import.meta.url)

const ENTRY = 'scripts/bench/manyPage.tsx'

/**
 * Writes a static site, for any host, whose story `bench` has so many generated events.
 *
 * @param {number} events
 * @param {string} out folder
 */
export async function buildManySite(events, out) {
  const outDir = resolve(out)
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [styleTokens(), react()],
    css: { modules: { generateScopedName: styleName } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: ENTRY },
    },
  })
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'))
  /** @type {readonly { file: string }[]} */
  const files = Object.values(manifest)
  const style = files.map(({ file }) => file).find((file) => /style.*\.css$/.test(file)) ?? ''
  for (const locale of ['hi', 'en'])
    write(
      join(outDir, locale, 'bench/index.html'),
      `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${policyTag([], null)}
<title>Bench</title><link rel="stylesheet" href="../../${style}"></head>
<body><div id="app" data-events="${events}"></div><script type="module" src="../../${manifest[ENTRY].file}"></script></body></html>
`,
    )
}
