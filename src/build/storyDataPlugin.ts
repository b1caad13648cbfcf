import { sep } from 'node:path'
import type { ErrorPayload, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { formatIssue, isError, type SourceIssue } from '../pipeline/records/sourceIssue.ts'
import { stopBuild } from './stopBuild.ts'
import type { SiteRecords } from './siteRecords.ts'

/** One save often touches several files; wait this long for the last of them. */
const SETTLE_MS = 60

const PLUGIN_NAME = 'samayrekha:story-data'

/**
 * Keeps `public/data/` in step with `data/`. A build publishes first and stops on the first error with all of them
 * printed; the development server publishes at start and on every save, shows what is wrong in the terminal and over
 * the page, and reloads the page when it is right again. Tests and the preview server publish nothing.
 */
export function storyData(records: SiteRecords): Plugin {
  let config: ResolvedConfig
  let atStart: readonly SourceIssue[] = []
  return {
    name: PLUGIN_NAME,
    apply: (_config, env) => env.isPreview !== true && env.mode !== 'test',
    configResolved(resolved) {
      config = resolved
      // Before the server lists public/, so that it serves what is new.
      atStart = records.read(config).issues
      if (config.command === 'serve') return
      for (const issue of atStart.filter((each) => !isError(each))) config.logger.warn(formatIssue(issue))
      if (atStart.some(isError)) stopBuild(formatErrors(atStart))
    },
    configureServer(server) {
      watchRecords(server, records.folder(config), atStart, () => records.read(config).issues)
    },
  }
}

/** All errors, one a line, under a line that counts them. */
export function formatErrors(issues: readonly SourceIssue[]): string {
  const errors = issues.filter(isError)
  const count = errors.length === 1 ? '1 problem in the records' : `${errors.length} problems in the records`
  return [`${count}:`, ...errors.map(formatIssue)].join('\n')
}

function watchRecords(
  server: ViteDevServer,
  dataDir: string,
  atStart: readonly SourceIssue[],
  publish: () => readonly SourceIssue[],
): void {
  let issues = atStart
  let timer: ReturnType<typeof setTimeout> | undefined
  const report = (): void => {
    logIssues(server, issues)
    server.ws.send(issues.some(isError) ? overlayOf(issues) : { type: 'full-reload', path: '*' })
  }
  const onSave = (_event: string, file: string): void => {
    if (!file.startsWith(dataDir + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      issues = publish()
      report()
    }, SETTLE_MS)
  }
  logIssues(server, issues)
  server.watcher.add(dataDir)
  server.watcher.on('all', onSave)
  // A page opened while something is wrong is told at once.
  server.ws.on('connection', () => {
    if (issues.some(isError)) server.ws.send(overlayOf(issues))
  })
}

function logIssues(server: ViteDevServer, issues: readonly SourceIssue[]): void {
  const { logger } = server.config
  for (const issue of issues.filter((each) => !isError(each))) logger.warn(formatIssue(issue))
  if (issues.some(isError)) logger.error(formatErrors(issues), { timestamp: true })
  else logger.info(`${PLUGIN_NAME}: records are published`, { timestamp: true })
}

/** What Vite draws over the page; the place opens the first file in the editor. */
export function overlayOf(issues: readonly SourceIssue[]): ErrorPayload {
  const first = issues.find(isError)
  return {
    type: 'error',
    err: {
      message: formatErrors(issues),
      stack: '',
      plugin: PLUGIN_NAME,
      ...(first ? { id: first.file, loc: { file: first.file, line: first.line, column: 1 } } : {}),
    },
  }
}
