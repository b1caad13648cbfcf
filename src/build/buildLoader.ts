import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build } from 'vite'
import { MESSAGE_VERSION } from '../embed/messages.ts'

/** The loader as host pages get it. */
export interface BuiltLoader {
  readonly code: string
  /** `<version of its messages>.<hash of its bytes>`: an address with it in never changes what it holds. */
  readonly version: string
  /** For the `integrity` of a script element. */
  readonly integrity: string
}

const ENTRY = 'src/embed/loader.ts'
const HASH_DIGITS = 8

/**
 * One classic script, minified: pages of other people name it in a plain script element, so it is bundled by itself, apart
 * from the modules of the site. The same source gives the same bytes.
 */
export async function buildLoader(root: string): Promise<BuiltLoader> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve(root, ENTRY),
        output: { format: 'iife', entryFileNames: 'loader.js' },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : null
  if (!chunk) throw new Error(`${ENTRY} came out as no script`)
  const code = `${chunk.code.trim()}\n`
  const hash = createHash('sha256').update(code).digest('hex').slice(0, HASH_DIGITS)
  return {
    code,
    version: `${MESSAGE_VERSION}.${hash}`,
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
  }
}
