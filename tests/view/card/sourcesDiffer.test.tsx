import { join } from 'node:path'
import { cardWords } from '../../../src/i18n/cardWords.ts'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CLAIM_FIELDS, RANKS } from '../../../src/domain/evidence.ts'
import { BUILT_IN, type BuiltIn } from '../../../src/domain/text.ts'
import { en } from '../../../src/i18n/en.ts'
import { hi } from '../../../src/i18n/hi.ts'
import { provenanceWords } from '../../../src/i18n/provenance.ts'
import { compileStories, completeRecords } from '../../../src/pipeline/publish/compileStories.ts'
import { compileStory, type CompiledStory } from '../../../src/pipeline/publish/compileStory.ts'
import { parseRecords } from '../../../src/pipeline/records/readRecords.ts'
import type { ClaimRecord } from '../../../src/pipeline/records/recordSchemas.ts'
import { selectEvents } from '../../../src/state/selectEvents.ts'
import { indexStory, type IndexedEvent, type StoryIndex } from '../../../src/state/storyIndex.ts'
import * as claimParts from '../../../src/view/card/CardClaims.tsx'
import { EventCard } from '../../../src/view/card/EventCard.tsx'
import { styleMarks } from '../../../src/paint/styleMarks.ts'
import { EventItem } from '../../../src/view/list/EventItem.tsx'
import { goodRecords } from '../../pipeline/brokenRecords.ts'
import { LanguageContext } from '../../../src/view/language.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'

const WORDS = { hi, en }
const NO_FILTERS = { person: [], office: [], forum: [], status: [] }
const NOBODY = { hovered: null, focused: null, selected: null }

/** Whether each place in which a reader can meet it says of an event that sources differ. */
interface Said {
  readonly card: boolean
  readonly word: boolean
  readonly sign: boolean
  readonly filter: boolean
}

/** In words everywhere; as a sign on the mark only where it is what the mark shows. */
const everywhere = (disputed: boolean, drawn: boolean): Said => ({
  card: disputed,
  word: disputed,
  sign: disputed && drawn,
  filter: disputed,
})

const DRAWN = /^(preferred |deprecated )?(date|status) /

/** What is said of each event of a story, by its id. */
function saidOf(compiled: CompiledStory, locale: BuiltIn): ReadonlyMap<string, Said> {
  const index = indexStory(compiled.story)
  const { events } = selectEvents(index, { filters: NO_FILTERS, matches: null, disputed: true })
  const filtered = new Set(events.map(({ event }) => event.id))
  return new Map(
    index.events.map((event) => [
      event.event.id,
      {
        card: cardSays(index, event, compiled, locale),
        word: markup(<EventItem index={index} event={event} selected={false} chosen={[]} />, locale).includes(
          `${WORDS[locale].disputed}</span>`,
        ),
        sign: hasSign(index, event),
        filter: filtered.has(event.event.id),
      },
    ]),
  )
}

function cardSays(
  index: StoryIndex,
  event: IndexedEvent,
  { evidence }: CompiledStory,
  locale: BuiltIn,
): boolean {
  const html = markup(
    <EventCard
      index={index}
      event={event}
      evidence={{ state: 'loaded', evidence }}
      hrefOf={(id) => `../${id}/`}
      onSelect={() => {}}
      headingLevel={1}
      claimParts={claimParts}
    />,
    locale,
  )
  const words = [provenanceWords(locale)('sourcesDiffer'), cardWords(locale)('disagreements')]
  return words.some((word) => html.includes(`>${word}<`))
}

function hasSign(index: StoryIndex, { event: { id, importance } }: IndexedEvent): boolean {
  const place = { lane: 0, row: 0, main0: 0, main1: 0, cross: 0, cut0: false, cut1: false } as const
  const mark = { kind: 'event', id, importance, shape: 'point', hollow: false, ...place } as const
  const sizes = { markSize: 10, turningPointSize: 14 }
  const [styled] = styleMarks([mark], (known) => index.byId.get(known), NOBODY, sizes)
  return styled?.disputed === true
}

const markup = (part: ReactNode, locale: BuiltIn): string =>
  renderToStaticMarkup(
    <LanguageContext value={{ locale, t: createTranslator(WORDS[locale]) }}>{part}</LanguageContext>,
  )

const published = compileStories(join(import.meta.dirname, '../../../data')).stories

describe('card, word, sign and filter agree on what sources differ', () => {
  it('for every event of the published stories', () => {
    for (const compiled of published) {
      const expected = compiled.story.events.map(
        ({ id, disputed, disputedFacts = [] }) =>
          [
            id,
            everywhere(disputed, disputedFacts.includes('date') || disputedFacts.includes('status')),
          ] as const,
      )
      expect(saidOf(compiled, 'hi')).toEqual(new Map(expected))
    }
  })

  const [good] = completeRecords(parseRecords(goodRecords).drafts)
  const SESSION = 'commission-21'
  const SOURCE = 'ians-2024-12-10-moscow'

  /** Claims of one event, the 21st session of 10 December 2024, with Rajnath Singh, its place not given. */
  const CASES: readonly (readonly [what: string, disputed: boolean, claims: readonly string[]])[] = [
    ['one day', false, ['date 2024-12-10']],
    ['a day, and about then', false, ['date 2024-12-10', 'date 2024-12-01~']],
    ['a day and its month', false, ['preferred date 2024-12-10', 'date 2024-12']],
    ['two days', true, ['preferred date 2024-12-10', 'date 2024-12-11']],
    ['a day, and one set aside', false, ['preferred date 2024-12-10', 'deprecated date 2024-12-11']],
    ['steps on the way', false, ['status held', 'status scheduled']],
    ['held, and cancelled', true, ['preferred status held', 'status cancelled']],
    ['two sessions', true, ['preferred session 21', 'session 22']],
    ['two offices of one', true, ['preferred office rajnath-singh: a', 'office rajnath-singh: b']],
    ['two results of one vote', true, ['preferred outcome Vote: 8', 'outcome Vote: 10']],
    ['two outcomes', false, ['outcome four documents signed', 'outcome a protocol signed']],
    ['two places, none given', true, ['preferred place Goa', 'place Panaji']],
    ['a place and its region', false, ['place Benaulim, Goa', 'place Goa']],
    ['two offices of a guest', true, ['preferred office sergei-shoigu: a', 'office sergei-shoigu: b']],
  ]

  it.each(CASES)('when sources say: %s', (_what, disputed, claims) => {
    if (!good) throw new Error('the good records hold one story')
    const compiled = compileStory({ ...good, claims: new Map([[SESSION, claims.map(claimOf)]]) })
    for (const locale of BUILT_IN)
      expect(saidOf(compiled, locale).get(SESSION)).toEqual(
        everywhere(
          disputed,
          claims.some((claim) => DRAWN.test(claim)),
        ),
      )
  })

  /** `rank field value`; the rank may be left out. */
  function claimOf(written: string): ClaimRecord {
    const rank = RANKS.find((each) => written.startsWith(`${each} `)) ?? 'normal'
    const rest = written.startsWith(rank) ? written.slice(rank.length + 1) : written
    const field = CLAIM_FIELDS.find((each) => rest.startsWith(`${each} `))
    if (!field) throw new Error(`no field in “${written}”`)
    return { field, value: rest.slice(field.length + 1), source: SOURCE, rank }
  }
})

it('one place has one name in each language, so that a claim of it is worded like the place itself', () => {
  for (const { story } of published) {
    const given = story.events.flatMap(({ place }) => (place ? [place] : []))
    const named = new Set(given.map((place) => Object.values(place).join(' = ')))
    expect(named.size).toBe(indexStory(story).places.size)
  }
})
