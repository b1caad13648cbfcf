import { describe, expect, it } from 'vitest'
import { SPACE_EVENTS, SPACE_STORY, spaceTexts } from '../../fixtures/spaceStory.ts'
import { inEnglish } from '../../fixtures/wordIssues.ts'
import { compileTexts } from '../brokenRecords.ts'

/** The small story of the Moon with what its landing points to, and a second story in English alone beside it. */
function compilePointing(related: string) {
  const events = SPACE_EVENTS.replace('- id: landing\n', `- id: landing\n  related: ${related}\n`)
  return compileTexts(
    new Map([
      ...spaceTexts(SPACE_STORY, events),
      [
        'stories/sun/story.yaml',
        `id: sun
languages: [en]
rigour: sources
headline: The Sun is watched
subject: The Sun
updated: 2025-02-01
lanes: [{ id: all, name: Flights }]
`,
      ],
      [
        'stories/sun/events.yaml',
        `- id: aditya
  date: 2023-09-02
  title: Aditya sets out
  sources: [{ url: "https://www.news.example/aditya", publisher: Example News, language: en, published: 2023-09-02 }]
`,
      ],
    ]),
  )
}

describe('what an event points to', () => {
  it('is an event of its story, one of another, or a story, each with its title in a language that it has', () => {
    const { stories, issues } = compilePointing(
      '[{ event: rover }, { story: sun, event: aditya }, { story: sun }]',
    )
    expect(issues).toEqual([])
    const moon = stories.find(({ story }) => story.id === 'moon')
    expect(moon?.evidence.events['landing']?.related).toEqual([
      {
        story: 'moon',
        event: 'rover',
        title: { hi: 'रोवर नीचे उतरा', en: 'Rover rolls out' },
        read: { hi: 'hi', en: 'en' },
      },
      {
        story: 'sun',
        event: 'aditya',
        title: { hi: 'Aditya sets out', en: 'Aditya sets out' },
        read: { hi: 'en', en: 'en' },
      },
      {
        story: 'sun',
        event: null,
        title: { hi: 'The Sun', en: 'The Sun' },
        read: { hi: 'en', en: 'en' },
      },
    ])
    expect(moon?.evidence.events['rover']).not.toHaveProperty('related')
  })

  it.each([
    ['[{ story: son }]', 'no story has the id “son”: write one of moon, sun; did you mean “sun”?'],
    ['[{ story: sun, event: rover }]', 'no event of this story has the id “rover”'],
    ['[{ event: rovers }]', 'did you mean “rover”?'],
    ['[{ event: landing }]', 'this is the event itself'],
    ['[{ story: moon }]', 'this points to nothing'],
  ])('is there: %s', (related, message) => {
    const said = compilePointing(related).issues.map(inEnglish)
    expect(said).toEqual([expect.stringContaining(message)])
  })
})
