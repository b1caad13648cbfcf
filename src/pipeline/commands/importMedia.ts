import { planPicture } from '../pictures/pictureRecipe.ts'
import { PICTURE_KINDS } from '../records/inspectPicture.ts'
import { readPictures } from '../records/pictureFiles.ts'
import { fetchMedia, mediaName, type MediaAnswers } from '../sheets/fetchMedia.ts'
import type { Ask } from '../sheets/fetchSheet.ts'
import type { ReadTable } from '../sheets/guessColumns.ts'
import { rowCells } from '../sheets/rowCells.ts'

/**
 * What there is at the addresses of a sheet's pictures: a file that lies in `pictures/` of the story already, else, where the
 * editor wants it, what is fetched. Of a row whose picture is had its small one is not asked for.
 *
 * @param ask null where nothing is to be fetched
 */
export async function findMedia(
  { columns, rows }: ReadTable,
  { records, story }: { readonly records: string; readonly story: string },
  ask: Ask | null,
): Promise<MediaAnswers> {
  const media = rows.flatMap((row) => {
    const cells = rowCells('', columns, row)
    const [whole, small] = [cells.text('media'), cells.text('mediaThumbnail')]
    return whole + small === '' ? [] : [{ whole, small }]
  })
  if (media.length === 0) return new Map()
  const there = filesThere(records, story)
  const find = async (addresses: readonly string[]): Promise<MediaAnswers> => {
    const known = addresses.flatMap((address) => {
      const name = there(address)
      return name === null ? [] : [[address, { kind: 'file', name, bytes: null }] as const]
    })
    const had = new Set(known.map(([address]) => address))
    const open = addresses.filter((address) => address !== '' && !had.has(address))
    return new Map([...known, ...(ask === null ? [] : await fetchMedia(open, ask))])
  }
  const wholes = await find(media.map(({ whole }) => whole))
  const smalls = media.filter(({ whole }) => wholes.get(whole)?.kind !== 'file').map(({ small }) => small)
  return new Map([...wholes, ...(await find(smalls))])
}

/** The file of an address in a story's `pictures/`: one that was fetched from it, or of which a site of ours has made what is there. */
function filesThere(records: string, story: string): (address: string) => string | null {
  const home = `stories/${story}/pictures/`
  const files = [...readPictures(records)].flatMap(([path, { found }]) =>
    path.startsWith(home) && !('problem' in found) ? [{ name: path.slice(home.length), found }] : [],
  )
  const names = new Set(files.map(({ name }) => name))
  const made = new Map(files.map(({ name, found }) => [planPicture(name, found).name, name]))
  return (address) =>
    PICTURE_KINDS.map((kind) => mediaName(address, kind)).find((name) => names.has(name)) ??
    made.get(/(?:^|\/)pictures\/([a-z0-9-]+\.[0-9a-f]+)-\d+\.jpg$/.exec(address)?.[1] ?? '') ??
    null
}
