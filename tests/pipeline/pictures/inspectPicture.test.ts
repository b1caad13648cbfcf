import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodePicture } from '../../../src/pipeline/pictures/pictureCodecs.ts'
import {
  inspectPicture,
  MOST_BYTES,
  MOST_PIXELS,
  PICTURE_KINDS,
} from '../../../src/pipeline/records/inspectPicture.ts'
import { issueWordsOf } from '../../../src/pipeline/words/issueWords.ts'
import { wordSaid } from '../../../src/pipeline/words/said.ts'
import { sentence } from '../../fixtures/wordIssues.ts'
import { beginPng, makePng } from '../../fixtures/makePng.ts'
import { turnJpeg } from '../../fixtures/turnJpeg.ts'

/* A file that somebody calls a picture: what it is, without decoding it. */

const pixels = { data: new Uint8ClampedArray(30 * 20 * 4).fill(128), width: 30, height: 20 }
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const problemOf = (bytes: Uint8Array): string => {
  const found = inspectPicture(bytes)
  return 'problem' in found ? sentence(found.problem('x.jpg')) : `it is a ${found.kind}`
}

test.each(PICTURE_KINDS)('a picture as %s is known by its first bytes, with its size', async (kind) => {
  const bytes = kind === 'png' ? makePng(30, 20) : await encodePicture(pixels, kind)
  expect(inspectPicture(bytes)).toMatchObject({ kind, width: 30, height: 20 })
})

test('a picture that a phone took upright is higher than wide', async () => {
  expect(inspectPicture(turnJpeg(await encodePicture(pixels, 'jpg'), 6))).toMatchObject({
    width: 20,
    height: 30,
  })
})

test.each([
  [
    'a drawing with a script',
    bytesOf('<svg xmlns="x"><script>alert(1)</script></svg>'),
    '“x.jpg” is a drawing (SVG) with a script in it, which no reader may be given: save it as PNG',
    '“x.jpg” स्क्रिप्ट वाला रेखाचित्र (SVG) है, जो पाठकों को नहीं दिया जा सकता: PNG में सहेजें',
  ],
  [
    'what is no picture',
    bytesOf('landing'),
    '“x.jpg” is no picture that can be read: save it as JPEG, PNG, WebP or AVIF',
    '“x.jpg” ऐसी तस्वीर नहीं जो पढ़ी जा सके: JPEG, PNG, WebP या AVIF में सहेजें',
  ],
  [
    'too many pixels',
    beginPng(60_000, 60_000),
    '“x.jpg” is 60000 × 60000 pixels, 50 million in all are the most; 2,000 pixels are wide enough: save it smaller',
    '“x.jpg” 60000 × 60000 पिक्सल की है, कुल सीमा 5 करोड़ पिक्सल है; 2,000 पिक्सल की चौड़ाई काफ़ी है: छोटी करके सहेजें',
  ],
  [
    'too many bytes',
    new Uint8Array(MOST_BYTES + 1),
    '“x.jpg” has 21 MB, 20 MB is the most; 2,000 pixels are wide enough: save it smaller',
    '“x.jpg” 21 एमबी की है, सीमा 20 एमबी है; 2,000 पिक्सल की चौड़ाई काफ़ी है: छोटी करके सहेजें',
  ],
])('%s is told in both languages', (_what, bytes, en, hi) => {
  const found = inspectPicture(bytes)
  const said = 'problem' in found ? found.problem('x.jpg') : null
  expect(said && (['en', 'hi'] as const).map((language) => wordSaid(said, issueWordsOf(language)))).toEqual([
    en,
    hi,
  ])
})

describe('what is no picture for readers is told, each with what to do', () => {
  test.each([
    [
      'an SVG with a script',
      '<svg xmlns="x"><script>alert(1)</script></svg>',
      /script in it.*save it as PNG/,
    ],
    ['an SVG with a handler', '\n<?xml version="1.0"?><svg onload = "x()"/>', /script in it/],
    ['a harmless SVG', '<svg xmlns="x"><path d="M0 0"/></svg>', /drawing \(SVG\).*save it as PNG/],
    ['a web page', '<!DOCTYPE html><img src="x.jpg">', /web page, not the picture/],
    ['a phone’s format', '\0\0\0\u0018ftypheic\0\0\0\0', /HEIC.*save it as JPEG/],
    ['a GIF', 'GIF89a', /GIF.*PNG/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['a TIFF', 'II*\0', /TIFF/],
    ['nothing', '', /empty/],
    ['a text', 'landing.jpg', /no picture that can be read/],
  ])('%s', (_name, text, answer) => {
    expect(problemOf(bytesOf(text))).toMatch(answer)
  })

  test('too many bytes', () => {
    expect(problemOf(new Uint8Array(MOST_BYTES + 1))).toMatch(/has 21 MB, 20 MB is the most/)
  })

  test('too many pixels, before any of them is decoded', () => {
    expect(problemOf(beginPng(60_000, 60_000))).toMatch(/is 60000 × 60000 pixels, 50 million/)
    expect(problemOf(beginPng(MOST_PIXELS / 5000, 5000))).toBe('it is a png')
  })

  test('one that breaks off before it says its size', () => {
    expect(problemOf(makePng(30, 20).subarray(0, 12))).toMatch(/damaged/)
  })
})

test('any bytes get an answer, whatever they pretend to be', async () => {
  const heads = [makePng(9, 9), ...(await Promise.all((['jpg', 'webp', 'avif'] as const).map(encode)))]
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.nat(80),
      fc.uint8Array({ maxLength: 300 }),
      (head, cut, rest) => {
        const found = inspectPicture(Buffer.concat([head.subarray(0, cut), rest]))
        if ('problem' in found) expect(sentence(found.problem('x.jpg'))).not.toBe('')
        else expect(found.width * found.height).toBeLessThanOrEqual(MOST_PIXELS)
      },
    ),
  )
})

const encode = (format: 'jpg' | 'webp' | 'avif') => encodePicture(pixels, format)
