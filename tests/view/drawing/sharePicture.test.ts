import { expect, test } from 'vitest'
import { inLanguage } from '../../../src/domain/text.ts'
import { isTurningPoint } from '../../../src/domain/turningPoint.ts'
import { en } from '../../../src/i18n/en.ts'
import { hi } from '../../../src/i18n/hi.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { labelStyles, measureByTable } from '../../../src/layout/widthTable.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { drawShare } from '../../../src/view/drawing/timelinePicture.ts'
import { realStory } from '../../fixtures/realStory.ts'

const { story } = realStory()
const index = indexStory(story)

/** What stands between the tags. */
const textOf = (svg: string) =>
  svg
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&apos;', "'")

for (const [locale, messages, gap] of [
  ['hi', hi, '20वां सत्र – 3 साल बाद – 21वां सत्र'],
  ['en', en, '20th session – 3 years later – 21st session'],
] as const)
  test(`the picture of a shared link names all turning points of this repository’s story, and the gap of its headline (${locale})`, () => {
    const table = measureByTable(locale)
    const { size: known } = labelStyles(locale).label
    const svg = drawShare({
      index,
      events: index.events,
      filters: '',
      language: { locale, t: createTranslator(messages) },
      theme: 'light',
      address: null,
      // What is bold is a twentieth wider.
      measure: (text, size, weight) => ((table(text, 'label') * size) / known) * (weight > 400 ? 1.05 : 1),
    })
    const turning = story.events.filter(isTurningPoint)
    expect(turning.length).toBeGreaterThan(3)
    expect(svg.match(/data-label=/g)).toHaveLength(turning.length)
    // A title stands in as many lines as it needs.
    const said = textOf(svg)
    for (const { title } of turning) expect(said).toContain(inLanguage(title, locale))
    expect(said).toContain(gap)
  })
