import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, posix, sep } from 'node:path'
import { isFontPath } from './fontFiles.ts'
import { isPicturePath } from './pictureFiles.ts'
import { say, type Said } from '../words/issueWords.ts'
import { errorAt, warningAt, type SourceIssue } from './sourceIssue.ts'

/**
 * The text of each file by its path inside `data/`, with `/`, e.g. `stories/x/2024.yaml`. A file that nobody reads is
 * there with an empty text, so that it can be told of.
 */
export type RecordTexts = ReadonlyMap<string, string>

export const CHANGES = 'CHANGES.md'
export const LOCK = 'published.json'
/** Settings of the whole site. */
export const SITE = 'site.yaml'
/** Written by `npm run links`. */
export const ACCESS = 'access.yaml'

/** Every text of a folder of records, by its path below the folder. The only file access of reading. */
export function readTexts(dataDir: string): RecordTexts {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  const paths = names.map((name) => name.split(sep).join('/')).filter((path) => !isNobodysBusiness(path))
  const files = paths.filter((path) => statSync(join(dataDir, path), { throwIfNoEntry: false })?.isFile())
  return new Map(files.map((path) => [path, isRead(path) ? readFileSync(join(dataDir, path), 'utf8') : '']))
}

/** A file of very many events, beside the head of its story. */
export const isTablePath = (path: string): boolean => /^stories\/[^/]+\/[^/]+\.parquet$/.test(path)

/** What is read from a folder of records. */
export const isRead = (path: string): boolean => path.endsWith('.yaml') || path === CHANGES || path === LOCK

/**
 * Of hidden files, what an operating system leaves behind, and what explains the records to people, nothing is said; nor of
 * what an import remembers and leaves to do.
 */
const isNobodysBusiness = (path: string): boolean =>
  /(?:^|\/)\./.test(path) ||
  /^(?:readme(?:\.[a-z-]+)?\.md|licen[cs]e(?:\.\w+)?|thumbs\.db|desktop\.ini)$/i.test(basename(path)) ||
  /^stories\/[^/]+\/(?:import\.yaml|TODO\.md|[^/]+\.(?:manifest\.json|report\.csv))$/.test(path)

/** A file that nobody reads: an error when it is a file of records but for its name, so that no event is missing unnoticed. */
export function explainUnread(path: string, label: string): SourceIssue | null {
  // Of pictures it is checkPictures that says which no event uses, of fonts checkTheme, of tables checkTableFiles.
  if (
    isRead(path) ||
    isNobodysBusiness(path) ||
    [isPicturePath, isFontPath, isTablePath].some((is) => is(path))
  )
    return null
  const place = { file: `${label}/${path}`, line: 1 }
  const meant = meantPath(path)
  if (meant !== null) return errorAt(place, say.misnamedFile(label, meant))
  return warningAt(
    place,
    SHEET.test(path) ? say.unreadSheet(place.file, storyFor(path)) : say.unreadFile(label),
  )
}

/** What `samayrekha import` reads. */
const SHEET = /\.(?:csv|tsv|xlsx|ods)$/i

/** The story in whose folder a file lies, else a name for a new one. */
const storyFor = (path: string): string => /^stories\/([^/]+)\//.exec(path)?.[1] ?? 'my-story'

/** The path under which a file would be read: 2026.yaml for 2026.YAML, 2026.yml and 2026.yaml.txt. */
function meantPath(path: string): string | null {
  const name = basename(path)
  if (/^changes(?:\.md|\.txt)*$/i.test(name)) return CHANGES
  if (name.toLowerCase() === LOCK) return LOCK
  const stem = /^(.+?)\s*\.ya?ml\b/i.exec(name)?.[1]
  return stem === undefined ? null : posix.join(posix.dirname(path), `${stem}.yaml`)
}

/** What a file is when its bytes are no UTF-8; null when they are. Said once, for every line of such a file is wrong. */
export function explainEncoding(text: string): Said | null {
  const zeros = text.split('\u0000').length - 1
  if (zeros > text.length / 8 || text.startsWith('\ufffd\ufffd')) return say.utf16()
  const [{ length: lost }] = [text.match(/\ufffd/g) ?? []]
  return lost > text.length / 50 ? say.oldEncoding() : null
}

/** Without the mark that some programs put before a text to say that it is UTF-8. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '')
