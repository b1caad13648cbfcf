import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextQuote } from '../../src/domain/story.ts'
import { formatTextFragment } from '../../src/domain/textFragment.ts'

/** A browser's reading of the directive: comma-separated, `x-` before and `-x` after the passage. */
function readTextFragment(url: string): { readonly raw: readonly string[]; readonly quote: TextQuote } {
  const raw = (url.split(':~:text=')[1] ?? '').split(',')
  const prefix = raw.find((part) => part.endsWith('-'))?.slice(0, -1)
  const suffix = raw.find((part) => part.startsWith('-'))?.slice(1)
  const exact = raw.find((part) => !part.endsWith('-') && !part.startsWith('-')) ?? ''
  return {
    raw: [exact, prefix, suffix].filter((part) => part !== undefined),
    quote: {
      exact: decodeURIComponent(exact),
      ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
      ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
    },
  }
}

const ARTICLE = 'https://example.org/a?b=c'

describe('a link that opens an article at the passage', () => {
  it('names the passage after the address', () => {
    expect(formatTextFragment(ARTICLE, { exact: 'two ships' })).toBe(`${ARTICLE}#:~:text=two%20ships`)
  })

  it('puts what stands before and after around it', () => {
    expect(formatTextFragment(ARTICLE, { exact: 'ships', prefix: 'two', suffix: 'sailed' })).toBe(
      `${ARTICLE}#:~:text=two-,ships,-sailed`,
    )
  })

  it("writes the syntax's own signs inside the words as numbers", () => {
    expect(formatTextFragment(ARTICLE, { exact: 'S-400, 5 & 50%' })).toBe(
      `${ARTICLE}#:~:text=S%2D400%2C%205%20%26%2050%25`,
    )
  })

  it('leaves Devanagari readable, as browsers do', () => {
    expect(formatTextFragment(ARTICLE, { exact: 'रक्षा' })).toBe(`${ARTICLE}#:~:text=रक्षा`)
  })

  it('keeps the section the address already names', () => {
    expect(formatTextFragment(`${ARTICLE}#part-2`, { exact: 'x' })).toBe(`${ARTICLE}#part-2:~:text=x`)
  })

  it('replaces a passage the address already names', () => {
    expect(formatTextFragment(`${ARTICLE}#part:~:text=old`, { exact: 'new' })).toBe(
      `${ARTICLE}#part:~:text=new`,
    )
    expect(formatTextFragment(`${ARTICLE}#:~:text=old`, { exact: 'new' })).toBe(`${ARTICLE}#:~:text=new`)
  })

  it('joins lines, as doubled spaces match nothing', () => {
    expect(formatTextFragment(ARTICLE, { exact: ' two \n  ships ' })).toBe(`${ARTICLE}#:~:text=two%20ships`)
  })

  it('leaves the address alone when the quote has no words', () => {
    expect(formatTextFragment(ARTICLE, { exact: ' ', prefix: 'two' })).toBe(ARTICLE)
  })

  it('survives half a character', () => {
    expect(formatTextFragment(ARTICLE, { exact: 'a\ud800' })).toBe(`${ARTICLE}#:~:text=a%EF%BF%BD`)
  })

  it('PRV-2: says exactly the words it was given, whatever they are', () => {
    const letters = fc.constantFrom(...('-,&%#=:~/?+!ab 7कषिा़्\u200dज़।é😀'.match(/./gu) ?? []))
    const words = fc
      .oneof(fc.string({ unit: letters, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
    const quote = fc.record({ exact: words, prefix: words, suffix: words }, { requiredKeys: ['exact'] })
    fc.assert(
      fc.property(quote, (given) => {
        const { raw, quote } = readTextFragment(formatTextFragment(ARTICLE, given))
        expect(quote).toEqual(given)
        for (const part of raw)
          expect(part).not.toMatch(/[-,&#]|[^!-~\p{Script=Devanagari}\p{Script_Extensions=Devanagari}]/u)
      }),
      { numRuns: 500 },
    )
  })
})
