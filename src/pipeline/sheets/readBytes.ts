/** The bytes of an answer, or null when it goes on beyond what is wanted; the rest is not waited for. */
export async function readBytes(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    length += chunk.byteLength
    if (length > most) return null
  }
  return Buffer.concat(chunks)
}
