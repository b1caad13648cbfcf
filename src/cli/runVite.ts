import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createBuilder, createLogger, createServer, preview, type InlineConfig, type Logger } from 'vite'
import { keepReleases } from '../build/keepReleases.ts'
import { siteConfig, type SiteOptions } from '../build/siteConfig.ts'
import { messageLanguageFor } from '../pipeline/records/namedLanguages.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'

/** Without the configuration file of a folder that happens to have one. */
const config = (options: SiteOptions): InlineConfig => ({
  ...siteConfig(options),
  configFile: false,
  envDir: false,
  // In the caller's folder: the program's own may be read-only, or serve two projects at once.
  cacheDir: resolve('node_modules/.cache/samayrekha'),
})

interface DevOptions {
  readonly records: string
  readonly port: number
  /** What `--lang` says. */
  readonly lang: MessageLanguage | undefined
}

/** Serves the site of a folder of records until it is stopped, and loads open pages again when a record changes. */
export async function serveDev({ records, port, lang }: DevOptions): Promise<void> {
  const given = config({ records, lang })
  const server = await createServer({ ...given, server: { ...given.server, port } })
  await server.listen()
  const words = commandWordsOf(messageLanguageFor(records, lang))
  console.log(`\n${words.served(records, addressOf(server))}`)
}

interface BuildOptions {
  readonly records: string
  readonly out: string
  /** Folder of what earlier builds are still asked for; null where nobody keeps it. */
  readonly keep: string | null
  /** What `--lang` says. */
  readonly lang: MessageLanguage | undefined
}

/** Builds the site of a folder of records into another. Throws with all errors of the records where there are any. */
export async function buildSite({ records, out, keep, lang }: BuildOptions): Promise<void> {
  const builder = await createBuilder({
    ...config({ records, out, lang }),
    mode: 'production',
    logLevel: 'warn',
    customLogger: quietLogger(),
  })
  await builder.buildApp()
  const words = commandWordsOf(messageLanguageFor(records, lang))
  if (keep !== null) console.log(words.kept(keepReleases(out, keep), keep))
  console.log(`\n${words.built(out)}`)
}

/** Says what editors can do something about: neither what each script weighs (`npm run size`), nor that we write a style sheet ourselves. */
function quietLogger(): Logger {
  const logger = createLogger('warn')
  return {
    ...logger,
    warnOnce: (message, options) => {
      if (!message.includes('./home.css')) logger.warnOnce(message, options)
    },
  }
}

interface PreviewOptions {
  readonly out: string
  readonly port: number
  readonly language: MessageLanguage
}

/** Serves a site that is built until it is stopped. */
export async function previewSite({ out, port, language }: PreviewOptions): Promise<void> {
  const words = commandWordsOf(language)
  if (!existsSync(join(out, 'index.html'))) throw new Error(words.noBuiltSite(out))
  const server = await preview({
    ...config({ records: '.', out }),
    preview: { port, strictPort: true },
  })
  console.log(`\n${words.previewed(out, addressOf(server))}`)
}

const addressOf = ({ resolvedUrls }: { resolvedUrls: { local: string[] } | null }): string =>
  resolvedUrls?.local[0] ?? ''
