import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { isError, type SourceIssue } from '../records/sourceIssue.ts'

/** First and last of some lines, counted from 1. */
type Lines = readonly [first: number, last: number]

/** Without the warnings of records that have not changed since the last commit; all, where there is none. */
export function withoutOlder(issues: readonly SourceIssue[], folder: string): readonly SourceIssue[] {
  if (issues.every(isError)) return issues
  const changes = changesIn(folder)
  return changes === null ? issues : onlyChanged(issues, folder, changes)
}

/** What Git knows of a folder. */
interface Changes {
  /** Files that it keeps; of any other all is new. */
  readonly kept: ReadonlySet<string>
  /** Lines that have changed since the last commit, by file. */
  readonly lines: ReadonlyMap<string, readonly Lines[]>
}

/** Asks Git; null where the folder is in no repository, or in one without a commit. */
function changesIn(folder: string): Changes | null {
  // Whatever somebody has set for diffs.
  const plain = ['--unified=0', '--no-color', '--no-ext-diff', '--dst-prefix=b/', '--relative']
  const changed = git(folder, 'diff', 'HEAD', ...plain, '.')
  const kept = git(folder, 'ls-files', '-z', '.')
  return changed === null || kept === null
    ? null
    : { kept: new Set(kept.split('\0')), lines: new Map(parseDiff(changed)) }
}

function git(folder: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotepath=off', '-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return status === 0 ? stdout : null
}

/** The changed lines of each file that a diff without context names; where lines are gone, those on both sides. */
function parseDiff(diff: string): readonly (readonly [string, readonly Lines[]])[] {
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .flatMap((part) => {
      const path = /^\+\+\+ b\/(.+?)\t?$/m.exec(part)?.[1]
      const hunks = [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(
        ([, from, count = '1']): Lines => {
          const [first, length] = [Number(from), Number(count)]
          return [first, length === 0 ? first + 1 : first + length - 1]
        },
      )
      return path === undefined ? [] : [[path, hunks] as const]
    })
}

/** Errors, and of the warnings those of records that have changed. */
function onlyChanged(
  issues: readonly SourceIssue[],
  folder: string,
  { kept, lines }: Changes,
): readonly SourceIssue[] {
  const blocks = new Map<string, readonly number[]>()
  return issues.filter((issue) => {
    const path = relative(resolve(folder), resolve(issue.file)).split(sep).join('/')
    if (isError(issue) || !kept.has(path)) return true
    const changed = lines.get(path)
    if (!changed) return false
    const starts = blocks.get(path) ?? startsOf(join(folder, path))
    blocks.set(path, starts)
    const first = starts.findLast((line) => line <= issue.line) ?? 1
    const next = starts.find((line) => line > issue.line) ?? Infinity
    return changed.some(([from, to]) => from < next && to >= first)
  })
}

/** The lines on which a record of a file begins: those that are not indented. */
const startsOf = (path: string): readonly number[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, position) => (/^[^\s#]/.test(line) ? [position + 1] : []))
