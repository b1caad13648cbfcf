import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { hi } from '../../../src/i18n/hi.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { promisedHeights } from '../../../src/view/share/promisedHeights.ts'
import { heightAt } from '../../fixtures/heightAt.ts'
import { makeStory } from '../../fixtures/makeStory.ts'

const LANGUAGES = [
  { locale: 'hi', t: createTranslator(hi) },
  { locale: 'en', t: createTranslator(en) },
] as const
const turning = (count: number) =>
  indexStory(
    makeStory({
      events: Array.from({ length: count }, (_, at) => ({
        id: `e${at}`,
        date: `2024-0${at + 1}-01`,
        importance: 1,
      })),
    }),
  )

for (const language of LANGUAGES)
  test(`EMB-8: of any story a height is promised for every width, by what there is to show (${language.locale})`, () => {
    const [few, many] = [1, 6].map((count) => promisedHeights(turning(count), language, 'order'))
    for (const steps of [few, many]) {
      expect(steps?.[0]?.from).toBe(0)
      expect(steps?.length).toBeLessThan(25)
      const widths = steps?.map(({ from }) => from) ?? []
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    }
    // Five more events, each of them some lines.
    const more = heightAt(many ?? [], 360) - heightAt(few ?? [], 360)
    expect(more).toBeGreaterThan(5 * 50)
    expect(more).toBeLessThan(5 * 160)
    // Narrower is never lower.
    expect(heightAt(many ?? [], 280)).toBeGreaterThanOrEqual(heightAt(many ?? [], 640))
    expect(promisedHeights(turning(0), language, null).length).toBeGreaterThan(0)
  })
