import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchHits } from '../../src/state/search.ts'
import { createSearch } from '../../src/state/search.ts'
import { indexStory } from '../../src/state/storyIndex.ts'
import { generateStory, makeEvent, makeStory } from '../fixtures/makeStory.ts'

const both = (hi: string, en: string) => ({ hi, en })
const people = (...ids: readonly string[]) => ids.map((person) => ({ person, office: 'in-defence-minister' }))
const plain = { summary: both('', ''), participants: [], place: null, forum: 'leaders-contact' }
const index = indexStory(
  makeStory({
    events: [
      {
        ...plain,
        id: 'qingdao',
        date: '2024-01',
        title: both('चिंगदाओ में बैठक', 'Meeting in Qingdao'),
        participants: people('rajnath-singh', 'andrei-belousov'),
        summary: both('एस-400 की आपूर्ति', 'S-400 supply'),
      },
      {
        ...plain,
        id: 'goa',
        date: '2024-02',
        title: both('गोवा में वार्ता', 'Talks in Goa'),
        participants: people('s-jaishankar'),
        forum: 'sco',
      },
      {
        ...plain,
        id: 'call',
        date: '2024-03',
        title: both('मोदी का फ़ोन', 'Modi calls'),
        participants: people('narendra-modi', 'vladimir-putin'),
      },
      {
        ...plain,
        id: 'summit',
        date: '2024-04',
        title: both('22वां शिखर सम्मेलन', '22nd summit under Putin'),
        participants: people('narendra-modi'),
        forum: 'annual-summit',
      },
      {
        ...plain,
        id: 'unity',
        date: '2025-05',
        title: both('एकता परेड', 'Unity parade'),
        place: both('मॉस्को', 'Moscow'),
      },
    ],
    people: [
      ...makeStory().people,
      { id: 'uni', name: both('उनी', 'Uni'), group: 'officials', country: 'XX', aliases: [] },
    ],
    forums: [
      ...makeStory().forums,
      {
        id: 'un',
        lane: 'multilateral',
        name: both('संयुक्त राष्ट्र', 'United Nations'),
        shortName: both('यूएन', 'UN'),
        aliases: [],
        series: false,
      },
      {
        id: 'exercises',
        lane: 'context',
        name: both('संयुक्त अभ्यास', 'Joint exercises: Indra, Goa, Zapad'),
        shortName: both('अभ्यास', 'Drills'),
        aliases: [],
        series: false,
      },
    ],
  }),
)
const search = createSearch(index)
const events = (query: string): readonly string[] => [...search.find(query).events].toSorted()
const first = (query: string): string => {
  const hit = search.find(query).ranked[0]
  return hit === undefined ? 'nothing' : `${hit.kind} ${hit.id}`
}

describe('a search for a name', () => {
  it('finds the person first and the events the person took part in', () => {
    expect(first('Belousov')).toBe('person andrei-belousov')
    expect(events('Belousov')).toEqual(['qingdao'])
  })

  it('finds the person by any spelling, in either script', () => {
    for (const query of ['बेलौसोव', 'बेलोउसॉव', 'BELOUSOV', 'Belusov', 'andrey belousov', 'बेलूसोव']) {
      expect(first(query)).toBe('person andrei-belousov')
    }
  })

  it('finds two words written without their space', () => {
    expect(first('राजनाथसिंह')).toBe('person rajnath-singh')
    expect(events('rajnathsingh')).toEqual(['qingdao'])
  })

  it('also finds events that only mention the name', () => {
    expect(events('Putin')).toEqual(['call', 'summit'])
  })

  it('finds a forum by its short name and not by longer words that begin so', () => {
    expect(first('UN')).toBe('forum un')
    expect(events('UN')).toEqual([])
    expect(events('Unit')).toEqual(['unity'])
  })

  it('does not bring all events of a forum for one of many words in its name', () => {
    expect(events('Goa')).toEqual(['goa'])
    expect(first('Goa')).toBe('event goa')
  })

  it('brings the events of a forum for half of its name, and for any part when no text has the words', () => {
    expect(events('annual')).toEqual(['summit'])
    expect(search.find('Zapad').ranked).toMatchObject([{ kind: 'forum', id: 'exercises' }])
  })
})

describe('a search for words', () => {
  it('finds an event first by its own title in either language', () => {
    expect(first('गोवा में वार्ता')).toBe('event goa')
    expect(first('modi calls')).toBe('event call')
  })

  it('asks for all of the words, in any order and field', () => {
    expect(events('Moscow parade')).toEqual(['unity'])
    expect(events('parade Goa')).toEqual([])
  })

  it('may mix a name with words, a place or a year', () => {
    expect(events('Rajnath Qingdao')).toEqual(['qingdao'])
    expect(events('मोदी शिखर')).toEqual(['summit'])
    expect(events('Modi Putin')).toEqual(['call', 'summit'])
    expect(events('parade 2025')).toEqual(['unity'])
  })

  it('finds the beginning of a word, for the reader is still typing', () => {
    expect(events('Qing')).toEqual(['qingdao'])
    expect(first('bel')).toBe('person andrei-belousov')
  })

  it('takes a number as it stands', () => {
    expect(events('22')).toEqual(['summit'])
    expect(events('s400')).toEqual(['qingdao'])
    expect(events('एस 400')).toEqual(['qingdao'])
    expect(events('401')).toEqual([])
  })

  it('forgives a wrong letter only when nobody wrote it so', () => {
    expect(events('Quingdao')).toEqual(['qingdao'])
    expect(events('paradr')).toEqual(['unity'])
  })

  it('passes over small words beside others', () => {
    expect(events('talks at the Goa')).toEqual(['goa'])
    expect(events('गोवा की वार्ता')).toEqual(['goa'])
  })
})

describe('a search that finds nothing', () => {
  it('never shows events with only some of the words, and says which word is to blame', () => {
    expect(search.find('Rajnath Paris')).toEqual({ ranked: [], events: new Set(), unmatched: ['paris'] })
  })

  it('blames no word when each is found, only never together', () => {
    expect(search.find('Qingdao parade')).toEqual({ ranked: [], events: new Set(), unmatched: [] })
  })

  it('is also one without letters', () => {
    expect(search.find(' … ')).toEqual({ ranked: [], events: new Set(), unmatched: [] })
  })
})

function isConsistent({ ranked, events }: SearchHits): void {
  const listed = ranked.filter(({ kind }) => kind === 'event').map(({ id }) => id)
  expect(new Set(listed)).toEqual(events)
  expect(listed).toHaveLength(events.size)
  for (const id of events) expect(index.byId.has(id)).toBe(true)
  const scores = ranked.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
}

describe('whatever is searched for', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'modi',
      'मोदी',
      'goa',
      'putin',
      'summit',
      '22',
      'un',
      'के',
      'the',
      'राजनाथसिंह',
      'constructor',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )

  it('the list and the set of events agree, best first', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => isConsistent(search.find(words.join(' ')))),
      { numRuns: 300 },
    )
  })

  it('one more word never shows more events', () => {
    const known = fc.constantFrom(
      'meeting',
      'qingdao',
      'गोवा',
      'वार्ता',
      'summit',
      '22',
      'moscow',
      'parade',
      '2024',
    )
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 4 }), known, (words, more) => {
        const before = search.find(words.join(' ')).events
        for (const id of search.find([...words, more].join(' ')).events) expect(before).toContain(id)
      }),
    )
  })
})

describe('a large story', () => {
  it('of ten thousand events is searched to the last', () => {
    const large = createSearch(indexStory(generateStory(10_000)))
    expect(large.find('meeting').events.size).toBe(10_000)
    expect(large.find('Meeting number 9999').ranked[0]?.id).toBe('generated-9999')
  })

  it('may be empty', () => {
    const story = { ...makeStory(), events: [], people: [], forums: [] }
    expect(createSearch(indexStory(story)).find('x')).toEqual({
      ranked: [],
      events: new Set(),
      unmatched: ['x'],
    })
    expect(
      createSearch(indexStory(makeStory({ events: [makeEvent()] }))).find('commission').events.size,
    ).toBe(1)
  })
})
