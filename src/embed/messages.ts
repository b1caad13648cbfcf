/**
 * What an embedded timeline and the page around it say to each other; docs/embedding.md is the public contract.
 *
 *   frame → page   { type: 'samayrekha', version: 1, id, kind: 'height', height, … }   and AMP's own
 *   page → frame   { type: 'samayrekha', version: 1, kind: 'init' }  { …, kind: 'open', event }
 *
 * One message of ours carries the words of three listeners that newsrooms already have, so that a change of height
 * costs two messages at most: ours with Datawrapper's and WordPress's fields in it, and AMP's, whose `type` is taken.
 */

export const MESSAGE_TYPE = 'samayrekha'
export const MESSAGE_VERSION = 1

/** CSS pixels. A frame lower than this shows nothing; one higher is a mistake or a trick. */
export const MIN_HEIGHT = 120
export const MAX_HEIGHT = 20_000

/** CSS pixels. WordPress lets no frame of its own grow taller. */
export const WORDPRESS_MOST = 1000

/** What a frame tells about its height. */
export interface HeightMessage {
  readonly type: typeof MESSAGE_TYPE
  readonly version: typeof MESSAGE_VERSION
  /** `<language>/<story>`, a part of the frame's address: by it old Datawrapper listeners find the frame. */
  readonly id: string
  readonly kind: 'height'
  /** CSS pixels, whole. */
  readonly height: number
  readonly 'datawrapper-height': Readonly<Record<string, number>>
  /** WordPress's three fields, present when the frame's address carries its secret. */
  readonly secret?: string
  readonly message?: 'height'
  readonly value?: number
}

export interface AmpMessage {
  readonly sentinel: 'amp'
  readonly type: 'embed-size'
  readonly height: number
}

/** WordPress takes the reader to an address on the frame's own host: the only way out of its sandbox. */
export interface WordPressLink {
  readonly secret: string
  readonly message: 'link'
  readonly value: string
}

/** What a page may ask of a frame. */
export type HostRequest = { readonly kind: 'init' } | { readonly kind: 'open'; readonly event: string }

/** The two messages of one change of height. */
export function formatHeight(
  id: string,
  height: number,
  secret: string | null,
): readonly [HeightMessage, AmpMessage] {
  const ours = {
    type: MESSAGE_TYPE,
    version: MESSAGE_VERSION,
    id,
    kind: 'height',
    height,
    'datawrapper-height': { [id]: height },
    ...(secret !== null && { secret, message: 'height' as const, value: height }),
  } as const
  return [ours, { sentinel: 'amp', type: 'embed-size', height }]
}

export const formatLink = (secret: string, address: string): WordPressLink => ({
  secret,
  message: 'link',
  value: address,
})

/** The secret that WordPress puts into the frame's address as `#?secret=…`; null without one, or when it is no secret. */
export function parseSecret(hash: string): string | null {
  return /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1] ?? null
}

/** Where a message came from, as the browser tells it. */
export interface Sender {
  readonly source: unknown
  readonly origin: string
  readonly data: unknown
}

/** A frame that a page has made: its window, the origin of its address, and whether its sandbox took the origin away. */
export interface KnownFrame {
  readonly window: unknown
  readonly origin: string
  readonly opaque: boolean
}

/**
 * The height a frame asks for, clamped; null when the message is anything else, from anyone else. `opaque` is the
 * page's own knowledge: only a frame that the page itself has sandboxed may speak with the origin `null`.
 */
export function readHeight({ source, origin, data }: Sender, frame: KnownFrame): number | null {
  if (!frame.window || source !== frame.window || origin !== (frame.opaque ? 'null' : frame.origin))
    return null
  if (!isOurs(data) || data['kind'] !== 'height') return null
  const height = data['height']
  return Number.isFinite(height)
    ? Math.min(Math.max(Math.round(Number(height)), MIN_HEIGHT), MAX_HEIGHT)
    : null
}

const EVENT_ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** What the page around asks for; null when the message is anything else, or not from the page around. */
export function readRequest({ source, data }: Omit<Sender, 'origin'>, parent: unknown): HostRequest | null {
  if (!parent || source !== parent) return null
  if (isWordPressReady(data)) return { kind: 'init' }
  if (!isOurs(data)) return null
  if (data['kind'] === 'init') return { kind: 'init' }
  const event = data['event']
  return data['kind'] === 'open' && typeof event === 'string' && EVENT_ID.test(event)
    ? { kind: 'open', event }
    : null
}

function isOurs(data: unknown): data is Readonly<Record<string, unknown>> {
  return isRecord(data) && data['type'] === MESSAGE_TYPE && data['version'] === MESSAGE_VERSION
}

const isWordPressReady = (data: unknown): boolean =>
  isRecord(data) && data['message'] === 'ready' && typeof data['secret'] === 'string'

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null
