import { sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { formatIssue, isError } from '../pipeline/records/sourceIssue.ts'
import { formatErrors } from './formatErrors.ts'
import { stopBuild } from './stopBuild.ts'
import { withoutOlder } from '../pipeline/commands/changedLines.ts'
import { commandWordsOf } from '../pipeline/words/commandWords.ts'
import type { PublishedRecords, SiteRecords } from './siteRecords.ts'

/** One save often touches several files; wait this long for the last of them. */
const SETTLE_MS = 60

const PLUGIN_NAME = 'samayrekha:story-data'

/** The published files, below the site's root. */
const DATA = /^\/data\/([^?]+)/

/**
 * Says what is wrong with the records. A build stops on the first error with all of them printed; the development server
 * says them in the terminal at its start and on every save, loads the open pages again, and serves the published files.
 */
export function storyData(records: SiteRecords): Plugin {
  let config: ResolvedConfig
  return {
    name: PLUGIN_NAME,
    apply: (_config, env) => env.isPreview !== true && env.mode !== 'test',
    configResolved(resolved) {
      config = resolved
      if (config.command === 'serve') return
      const { issues, language } = records.read('build')
      for (const issue of issues.filter((each) => !isError(each)))
        config.logger.warn(formatIssue(issue, language))
      if (issues.some(isError)) stopBuild(formatErrors(issues, language))
    },
    configureServer(server) {
      watchRecords(server, records)
      server.middlewares.use((request, response, next) => {
        const path = DATA.exec(request.url ?? '')?.[1]
        const text = path === undefined ? undefined : records.read('serve').publication.get(path)
        if (path === undefined || text === undefined) return next()
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8')
        response.end(text)
      })
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
}

function watchRecords(server: ViteDevServer, records: SiteRecords): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onSave = (_event: string, file: string): void => {
    if (!file.startsWith(records.folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      logIssues(server, records.read('serve'), records.folder)
      server.ws.send({ type: 'full-reload', path: '*' })
    }, SETTLE_MS)
  }
  logIssues(server, records.read('serve'), records.folder)
  server.watcher.add(records.folder)
  server.watcher.on('all', onSave)
}

function logIssues(
  { config: { logger } }: ViteDevServer,
  { issues, language }: PublishedRecords,
  folder: string,
): void {
  const warnings = issues.filter((each) => !isError(each))
  const shown = withoutOlder(warnings, folder)
  for (const issue of shown) logger.warn(formatIssue(issue, language))
  if (shown.length < warnings.length)
    logger.warn(commandWordsOf(language).olderWarnings(warnings.length - shown.length))
  if (issues.some(isError)) logger.error(formatErrors(issues, language), { timestamp: true })
  else logger.info(`${PLUGIN_NAME}: ${commandWordsOf(language).nothingWrong()}`, { timestamp: true })
}
