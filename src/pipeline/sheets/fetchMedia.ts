import { createHash } from 'node:crypto'
import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import { inspectPicture, MOST_BYTES, type PictureKind } from '../records/inspectPicture.ts'
import type { Ask } from './fetchSheet.ts'
import { readBytes } from './readBytes.ts'
import type { Said } from './sheetNote.ts'
import { romanId } from './romanId.ts'

/** What became of the address of a picture: a file in `pictures/`, there already or to be written; or a link, and why. */
export type MediaAnswer =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array | null }
  | { readonly kind: 'link'; readonly said: Said }

/** By address; what nobody has asked for is not in it. */
export type MediaAnswers = ReadonlyMap<string, MediaAnswer>

/** All pictures of one import. */
const MOST_IN_ALL = 300_000_000
const TIMEOUT_MS = 30_000

/**
 * Opens each address and keeps what is a picture that the build can read, by its bytes and not by what it is called. Nothing
 * is thrown: what cannot be had stays a link, with the reason.
 */
export async function fetchMedia(
  addresses: readonly string[],
  ask: Ask,
): Promise<ReadonlyMap<string, MediaAnswer>> {
  const answers = new Map<string, MediaAnswer>()
  let sum = 0
  for (const address of new Set(addresses)) {
    const answer: MediaAnswer =
      sum > MOST_IN_ALL
        ? { kind: 'link', said: ['mediaTooMuch', address, MOST_IN_ALL / 1e6] }
        : await fetchOne(address, ask)
    if (answer.kind === 'file') sum += answer.bytes?.length ?? 0
    answers.set(address, answer)
  }
  return answers
}

async function fetchOne(address: string, ask: Ask): Promise<MediaAnswer> {
  const link = (...said: Said): MediaAnswer => ({ kind: 'link', said })
  if (!checkSourceUrl(address).ok) return link('mediaNoAddress', address)
  try {
    const response = await ask(address, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'follow' })
    if (!response.ok) return link('mediaUnreachable', address, String(response.status))
    const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
    if (!mayBePicture(type)) return link('mediaNoPicture', address, type)
    const bytes = await readBytes(response, MOST_BYTES)
    if (bytes === null) return link('mediaTooBig', address, MOST_BYTES / 1e6)
    const found = inspectPicture(bytes)
    if ('problem' in found) return link('mediaUnusable', address, found.problem(fileOf(address)))
    return { kind: 'file', name: mediaName(address, found.kind), bytes }
  } catch (error) {
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
    return link('mediaUnreachable', address, cause instanceof Error ? cause.message : String(cause))
  }
}

/** A page or a film says so; some servers call every file a stream of bytes, or nothing. */
const mayBePicture = (type: string): boolean =>
  type === '' || type.startsWith('image/') || type.endsWith('/octet-stream')

/** The name of its file in `pictures/`: the same for the same address, so that it is there when the sheet is imported again. */
export function mediaName(address: string, kind: PictureKind): string {
  const hash = createHash('sha256').update(address, 'utf8').digest('hex').slice(0, 8)
  const words = romanId(fileOf(address).replace(/\.\w+$/, '')) ?? 'picture'
  return `${words.slice(0, 40)}-${hash}.${kind}`
}

function fileOf(address: string): string {
  const last =
    address
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
