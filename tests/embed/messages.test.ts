import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatHeight,
  formatLink,
  MAX_HEIGHT,
  MIN_HEIGHT,
  parseSecret,
  readHeight,
  readRequest,
  type KnownFrame,
} from '../../src/embed/messages.ts'

const FRAME_WINDOW = { name: 'the frame' }
const frame: KnownFrame = { window: FRAME_WINDOW, origin: 'https://timeline.example', opaque: false }
const said = (data: unknown, from: Partial<{ source: unknown; origin: string }> = {}) =>
  readHeight({ source: FRAME_WINDOW, origin: frame.origin, data, ...from }, frame)
const open = (event: unknown) => ({ type: 'samayrekha', version: 1, kind: 'open', event })
/** Messages that are ours or nearly so. */
const anyMessage = fc.record(
  {
    type: fc.constantFrom<unknown>('samayrekha', 'embed-size', null),
    version: fc.constantFrom<unknown>(1, 2, '1'),
    kind: fc.constantFrom<unknown>('height', 'open', 'init'),
    height: fc.oneof(fc.double(), fc.integer(), fc.string()),
    event: fc.string(),
  },
  { requiredKeys: [] },
)
const height = (value: unknown) => ({
  type: 'samayrekha',
  version: 1,
  id: 'hi/a',
  kind: 'height',
  height: value,
})

describe('a page listens to its frame', () => {
  test('and takes the height it says', () => {
    expect(said(height(640))).toBe(640)
    expect(said(formatHeight('hi/a', 640, null)[0])).toBe(640)
  })

  test('but to no other window', () => {
    expect(said(height(640), { source: {} })).toBeNull()
    expect(said(height(640), { source: null })).toBeNull()
  })

  test('but not to a frame that has not been made', () => {
    const sender = { source: null, origin: frame.origin, data: height(640) }
    expect(readHeight(sender, { ...frame, window: null })).toBeNull()
  })

  test('but not once the frame has gone to another site', () => {
    expect(said(height(640), { origin: 'https://elsewhere.example' })).toBeNull()
  })

  test('and believes the origin “null” only where it has made the sandbox itself', () => {
    const sender = { source: FRAME_WINDOW, origin: 'null', data: height(640) }
    expect(readHeight(sender, frame)).toBeNull()
    expect(readHeight(sender, { ...frame, opaque: true })).toBe(640)
    expect(readHeight({ ...sender, origin: frame.origin }, { ...frame, opaque: true })).toBeNull()
  })

  test('and keeps the height within reason', () => {
    expect(said(height(1))).toBe(MIN_HEIGHT)
    expect(said(height(-5))).toBe(MIN_HEIGHT)
    expect(said(height(1e9))).toBe(MAX_HEIGHT)
    expect(said(height(640.4))).toBe(640)
  })

  test.each([[NaN], [Infinity], ['640'], [null], [undefined], [{}], [[640]], [640n]])(
    'and takes %s for no height',
    (value) => {
      expect(said(height(value))).toBeNull()
    },
  )

  test('and ignores other types, versions and kinds', () => {
    expect(said({ ...height(640), type: 'embed-size' })).toBeNull()
    expect(said({ ...height(640), version: 2 })).toBeNull()
    expect(said({ ...height(640), kind: 'open' })).toBeNull()
    expect(said(JSON.stringify(height(640)))).toBeNull()
  })

  test('EMB-6: and is moved by none of 1,000 random messages from a second frame, even in our own words', () => {
    const strange = { source: { name: 'another' }, origin: frame.origin }
    fc.assert(
      fc.property(anyMessage, (data) => said(data, strange) === null),
      { numRuns: 1000 },
    )
  })

  test('and by none of 1,000 random messages of its own frame that are not in our words', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => said(data) === null),
      { numRuns: 1000 },
    )
  })

  test('and never becomes lower or higher than a frame may be', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const taken = said(data)
        return taken === null || (taken >= MIN_HEIGHT && taken <= MAX_HEIGHT)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a frame listens to the page around it', () => {
  const parent = { name: 'the page' }
  const asked = (data: unknown, source: unknown = parent) => readRequest({ source, data }, parent)
  test('which may ask for the height, in our words or in WordPress’s', () => {
    expect(asked({ type: 'samayrekha', version: 1, kind: 'init' })).toEqual({ kind: 'init' })
    expect(asked({ message: 'ready', secret: 'abc' })).toEqual({ kind: 'init' })
  })

  test('which may open an event by its id', () => {
    expect(asked(open('irigc-mmtc-22'))).toEqual({ kind: 'open', event: 'irigc-mmtc-22' })
  })

  test.each([['../../evil'], ['javascript:alert(1)'], [''], ['A'], [7], [null], ['a'.repeat(65)]])(
    'and takes %j for no event',
    (event) => {
      expect(asked(open(event))).toBeNull()
    },
  )

  test('and listens to nobody else, and to nobody when it stands alone', () => {
    expect(asked(open('a'), { name: 'another' })).toBeNull()
    expect(readRequest({ source: null, data: open('a') }, null)).toBeNull()
  })

  test('and is moved by none of 1,000 random messages', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => asked(data) === null),
      { numRuns: 1000 },
    )
  })
})

describe('what a frame says of its height', () => {
  test('is two messages: ours with Datawrapper’s field, and AMP’s', () => {
    expect(formatHeight('hi/a', 640, null)).toEqual([
      {
        type: 'samayrekha',
        version: 1,
        id: 'hi/a',
        kind: 'height',
        height: 640,
        'datawrapper-height': { 'hi/a': 640 },
      },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
    ])
  })

  test('carries WordPress’s three fields when WordPress has given a secret', () => {
    expect(formatHeight('hi/a', 640, 'Q1w2')[0]).toMatchObject({
      secret: 'Q1w2',
      message: 'height',
      value: 640,
    })
    expect(formatLink('Q1w2', 'https://timeline.example/en/a/')).toEqual({
      secret: 'Q1w2',
      message: 'link',
      value: 'https://timeline.example/en/a/',
    })
  })
})

describe('the secret of WordPress', () => {
  test('is read from the end of the address', () => {
    expect(parseSecret('#?secret=Q1w2E3r4T5')).toBe('Q1w2E3r4T5')
  })

  test.each([
    ['#?secret='],
    ['#?secret=a&b=c'],
    ['#?secret=<script>'],
    ['#secret=abc'],
    ['?secret=abc'],
    [`#?secret=${'a'.repeat(65)}`],
    ['#?secret=abc%0A'],
    [''],
  ])('is not %j', (hash) => {
    expect(parseSecret(hash)).toBeNull()
  })
})
