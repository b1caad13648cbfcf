import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { ENGINE } from './engineFolder.ts'
import { scopeStyles } from './scopeStyles.ts'
import { styleName } from './styleName.ts'
import { OURS, styleTokens } from './styleTokens.ts'

/** Packages that a host has itself, or gets with ours: React twice on a page would not know its own hooks. */
const HOSTS = /^(react|react-dom|@tanstack\/react-query|d3|valibot)(\/|$)/
/** The oldest engines that know container queries and copies of sorted lists. */
const STYLE_TARGET = ['chrome111', 'safari16.4', 'firefox115']

/**
 * Writes the components for other people's pages: `react.js` with the parts that come late beside it, and `react.css`, which
 * is about nothing outside of their containers.
 *
 * @param outDir a folder of its own, emptied before
 */
export async function buildReactLibrary(outDir: string): Promise<void> {
  await build({
    root: ENGINE,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { preserveSymlinks: true },
    // A host may settle how round corners are, as it may the colours.
    plugins: [styleTokens(() => ({ ...OURS, radius: 'var(--radius)' })), react()],
    css: {
      modules: { generateScopedName: (local, file) => `sr-${styleName(local, file)}` },
      postcss: { plugins: [scopeStyles()] },
      lightningcss: { exclude: 1 << 20 },
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: STYLE_TARGET,
      cssMinify: true,
      assetsInlineLimit: 0,
      license: { fileName: 'third-party-licences.md' },
      lib: {
        entry: join(ENGINE, 'src/react/exports.ts'),
        formats: ['es'],
        fileName: 'react',
        cssFileName: 'react',
      },
      rolldownOptions: {
        external: HOSTS,
        output: {
          chunkFileNames: 'parts/[name]-[hash].js',
          // For hosts that render components on a server unless they say that they answer a reader.
          banner: ({ isEntry }) => (isEntry ? "'use client'" : ''),
        },
      },
    },
  })
}
