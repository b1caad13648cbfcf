import type { Plugin } from 'vite'

/** The bundler's module that every `import()` of the scripts goes through. */
const HELPER = '\0vite/preload-helper.js'

/**
 * Lets `import()` be the browser's own. The bundler puts a helper around it which fetches ahead what a script imports: here
 * the pages say that themselves (`modulePreload: false`), and its 3 kB would come before anything else to do nothing.
 */
export const plainImports = (): Plugin => ({
  name: 'samayrekha:plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load()' : undefined),
  },
})
