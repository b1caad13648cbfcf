import { checkSourceUrl } from '../../domain/sourceUrl.ts'
import type { MediaAnswer, MediaAnswers } from './fetchMedia.ts'
import type { RecordValue } from './recordValues.ts'
import type { SheetEvent, SheetMedia, Texts } from './sheetEvent.ts'
import { note, type SheetNote } from './sheetNote.ts'
import type { PicturePart } from './sheetWordsEn.ts'

/** The pictures of an import. */
export interface PictureRecords {
  /** As events have them, by the event's id: those of which everything is known that readers are told. */
  readonly records: ReadonlyMap<string, RecordValue>
  /** Files to write into `pictures/`, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly notes: readonly SheetNote[]
}

/** What becomes of the pictures and films of these events. */
export function pictureRecords(
  events: readonly { readonly id: string; readonly event: SheetEvent }[],
  answers: MediaAnswers,
  languages: readonly string[],
): PictureRecords {
  const records = new Map<string, RecordValue>()
  const files = new Map<string, Uint8Array>()
  const notes: SheetNote[] = []
  for (const { id, event } of events) {
    if (!event.media) continue
    const { media } = event
    const found = findPicture(media, answers)
    if (!found) {
      notes.push(...explainLink(media, answers))
      continue
    }
    const { file, video } = found
    if (file.bytes) files.set(file.name, file.bytes)
    const { alt, isCaption } = altOf(media, languages)
    const missing = missingParts(media, alt)
    if (missing.length > 0) notes.push(note('look', media.at, 'pictureAsks', file.name, missing, languages))
    else records.set(id, recordOf(media, { file: file.name, alt, video }, languages))
    if (isCaption && missing.length === 0) notes.push(note('look', media.at, 'altFromCaption', file.name))
    if (video !== null && media.video === null) notes.push(note('told', media.at, 'videoStill', video))
  }
  return { records, files, notes }
}

type FileAnswer = Extract<MediaAnswer, { readonly kind: 'file' }>

/** The picture itself; else the small one beside a film, which then leads to it. */
function findPicture(
  { url, thumbnail, video }: SheetMedia,
  answers: MediaAnswers,
): { readonly file: FileAnswer; readonly video: string | null } | null {
  const [whole, small] = [url, thumbnail].map((address) => answers.get(address ?? ''))
  if (whole?.kind === 'file') return { file: whole, video }
  if (small?.kind !== 'file') return null
  return { file: small, video: video ?? (url !== null && checkSourceUrl(url).ok ? url : null) }
}

/** Why it stays a link, and what the sheet says of it, so that it can be written by hand. */
function explainLink(media: SheetMedia, answers: MediaAnswers): readonly SheetNote[] {
  const { at, credit, caption } = media
  const addresses = [media.url, media.thumbnail].flatMap((address) => address ?? [])
  return [
    ...addresses.map((address) => {
      const answer = answers.get(address)
      return answer?.kind === 'link'
        ? note('look', at, ...answer.said)
        : note('look', at, 'mediaLink', address)
    }),
    ...(credit === null ? [] : [note('look', at, 'mediaNote', 'mediaCredit', credit)]),
    ...Object.values(caption).map((text) => note('look', at, 'mediaNote', 'mediaCaption', text)),
  ]
}

const isWhole = (texts: Texts, languages: readonly string[]): boolean =>
  languages.every((language) => texts[language])

/** What it shows: in its own words, else in those under it. */
const altOf = (
  { alt, caption }: SheetMedia,
  languages: readonly string[],
): { readonly alt: Texts | null; readonly isCaption: boolean } =>
  isWhole(alt, languages)
    ? { alt, isCaption: false }
    : { alt: isWhole(caption, languages) ? caption : null, isCaption: true }

const missingParts = ({ credit, licence }: SheetMedia, alt: Texts | null): readonly PicturePart[] => [
  ...(alt === null ? (['alt'] as const) : []),
  ...(credit === null ? (['credit'] as const) : []),
  ...(licence === null ? (['licence'] as const) : []),
]

function recordOf(
  { caption, credit, licence }: SheetMedia,
  { file, alt, video }: { readonly file: string; readonly alt: Texts | null; readonly video: string | null },
  languages: readonly string[],
): RecordValue {
  const inOrder = (texts: Texts): Texts =>
    Object.fromEntries(languages.map((language) => [language, texts[language] ?? '']))
  return {
    file,
    alt: inOrder(alt ?? {}),
    ...(isWhole(caption, languages) && { caption: inOrder(caption) }),
    credit,
    licence: { name: licence?.name, ...(licence?.url && { url: licence.url }) },
    ...(video !== null && { video }),
  }
}
