import { open, type FileHandle } from 'node:fs/promises'
import { refuse } from '../../parquet/fileFault.ts'
import type { ByteSource } from '../../parquet/byteSource.ts'

/** A file of events on disk, open while `work` reads it. */
export async function withTable<T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle = await open(path)
  try {
    return await work(sourceOf(handle, (await handle.stat()).size))
  } finally {
    await handle.close()
  }
}

const sourceOf = (handle: FileHandle, byteLength: number): ByteSource => ({
  byteLength,
  read: async (start, end) => {
    const bytes = new Uint8Array(end - start)
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
    return bytesRead === bytes.length ? bytes : refuse('otherBytes')
  },
})
