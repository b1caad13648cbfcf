/** Bytes of a file that are read piece by piece: on disk, over the network, or in memory. */
export interface ByteSource {
  readonly byteLength: number
  /** The bytes from `start` up to `end`, exactly so many. @throws BrokenFile */
  readonly read: (start: number, end: number) => Promise<Uint8Array>
}
