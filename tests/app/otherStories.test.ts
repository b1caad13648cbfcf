import { describe, expect, it } from 'vitest'
import { otherStories } from '../../src/app/otherStories.ts'
import { makeStory } from '../fixtures/makeStory.ts'

describe('the way to other stories', () => {
  const named = (id: string, subject: string) => ({
    ...makeStory(),
    id,
    subject: { hi: subject, en: subject },
  })
  const [here, other] = [named('moon', 'The Moon'), named('sun', 'Sun & <stars>')]
  const tamil = { ...named('sea', ''), languages: { ta: { name: 'தமிழ்' } }, subject: { ta: 'கடல்' } }

  it('is not there where there are none', () => {
    expect(otherStories(here, 'en', [here], '../../')).toBe('')
  })

  it('leads to each, in the page’s language or in one that the other has, and holds no HTML of a story', () => {
    const html = otherStories(here, 'en', [here, other, tamil], '../../')
    expect(html).toContain('<a href="../../en/sun/">Sun &amp; &lt;stars&gt;</a>')
    expect(html).toContain('<a href="../../hi/sun/">')
    expect(html).toContain('<a href="../../ta/sea/" lang="ta" hreflang="ta">கடல்</a>')
    expect(html).not.toContain('/moon/')
  })

  it('is said in one language by a page that has no other', () => {
    expect(otherStories(tamil, 'ta' as 'hi', [here, tamil], '')).toMatch(
      /^<nav class="others" lang="ta"(?!.*<nav)/,
    )
  })
})
