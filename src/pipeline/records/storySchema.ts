import * as v from 'valibot'
import { LOOKS } from '../../domain/laneLook.ts'
import type { Lane } from '../../domain/story.ts'
import { STATUSES } from '../../domain/statuses.ts'
import { address, edtf, id, languages, localized, reference, text } from './recordFields.ts'

/** How much an event must rest on before it is published: named sources, or a claim of a source for every fact. */
export const RIGOURS = ['claims', 'sources'] as const
export type Rigour = (typeof RIGOURS)[number]

/** The shapes of marks by name, in the order of their numbers. */
export const SHAPES = ['circle', 'star', 'square', 'diamond', 'triangle', 'cross', 'wye'] as const

const lane = v.strictObject({
  id: id('Lane.'),
  name: localized('Name.'),
  colour: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(LOOKS),
      v.description('Number of its colour in the palette, from 1; that of its place when left out.'),
    ),
  ),
  shape: v.optional(
    v.pipe(v.picklist(SHAPES), v.description('Shape of its marks; that of its place when left out.')),
  ),
  forums: v.optional(v.array(reference('An id of forums.yaml.'))),
})

const numbering = '“{number}” or “{ordinal}” stands for the number: Flight {number}, {ordinal} hearing.'

const series = v.strictObject({
  id: id('Series.'),
  name: localized('Name of the whole series.'),
  number: localized(`How one of it is called. ${numbering}`),
  numbers: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          number: v.pipe(v.number(), v.integer(), v.minValue(1)),
          name: localized('How this one is called.'),
        }),
      ),
      v.description('Those that are called otherwise.'),
    ),
  ),
})

const era = v.strictObject({
  id: id('Era.'),
  title: localized('Its heading.'),
  begin: edtf('A date: 1947, 2020-03-25.'),
  end: v.optional(edtf('A date; left out where it goes on.')),
})

const tourStep = v.strictObject({
  caption: localized('At most 200 characters: what happened, and no more than the records say.'),
  event: reference('An id of an event of this story: its card is open.'),
  window: v.optional(edtf("What the chart shows, e.g. 2024-11/2025-01; the story's period when left out.")),
  filters: v.optional(
    v.pipe(
      v.strictObject({
        person: v.optional(v.array(reference('An id of people.yaml.'))),
        office: v.optional(v.array(reference('An id of offices.yaml.'))),
        forum: v.optional(v.array(reference('An id of forums.yaml.'))),
        status: v.optional(v.array(reference('A status, or a result of this story.'))),
      }),
      v.description('What is chosen in each filter; nothing when left out.'),
    ),
  ),
})

export const StoryRecordSchema = v.strictObject({
  id: id('Name of the folder.'),
  rigour: v.optional(
    v.pipe(
      v.picklist(RIGOURS),
      v.description(
        'sources: an event needs a title, a date and a source. claims, when left out: every fact of it rests on a claim.',
      ),
    ),
  ),
  languages: v.optional(
    languages(
      'BCP 47 tags of its languages, the reader’s default first; those of site.yaml, or hi and en, when left out.',
    ),
  ),
  subject: v.optional(localized('Name of the subject; the headline when left out.')),
  headline: localized('A finding, not a topic.'),
  deck: v.optional(localized('One or two sentences under the headline.')),
  note: v.optional(localized('Method, what is left out, imprecise dates.')),
  updated: edtf('Day on which an editor last changed the records.'),
  licence: v.optional(v.strictObject({ name: text('Name.'), url: address('Address, https.') })),
  period: v.optional(
    edtf('What the chart shows first, e.g. 2023-04/2026-02; from the first event to the last when left out.'),
  ),
  groups: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: id('Group of people.'), name: localized('Name.') })),
      v.description('Groups of the people filter, in its order; of ministers and officials when left out.'),
    ),
  ),
  timezone: v.optional(
    v.pipe(
      v.strictObject({
        offset: text('Its distance from UTC, e.g. "+05:30".'),
        name: v.optional(localized('What readers call it, e.g. IST.')),
      }),
      v.description('The clock by which the story is told, where events have times.'),
    ),
  ),
  words: v.optional(
    v.pipe(
      v.strictObject({
        people: v.optional(localized('Heading of the people filter.')),
        offices: v.optional(localized('Heading of the offices.')),
        forums: v.optional(localized('Heading of the forum filter: Agencies, Courts, Programmes …')),
        forum: v.optional(localized('One of them, on a card: Agency, Court, Programme …')),
        status: v.optional(localized('Heading of the status filter.')),
        ...Object.fromEntries(
          STATUSES.map((status) => [status, v.optional(localized(`What readers see for “${status}”.`))]),
        ),
      }),
      v.description('What this story calls its filters and what becomes of events.'),
    ),
  ),
  results: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: id('Result.'), name: localized('What readers see instead of “held”.') })),
      v.description(
        'What came of events that were held, where that needs a word: failed, acquitted, a draw.',
      ),
    ),
  ),
  series: v.optional(
    v.pipe(
      v.array(series),
      v.description('Numbered series of this story, whatever the forum of their events.'),
    ),
  ),
  eras: v.optional(
    v.pipe(
      v.array(era),
      v.description('Stretches of time with a heading, drawn behind the events: the Cold War, a lockdown.'),
    ),
  ),
  filters: v.optional(
    v.pipe(
      v.array(v.picklist(['person', 'forum', 'status'])),
      v.description(
        'The filters that are shown, in their order; all when left out. Offices stand under people.',
      ),
    ),
  ),
  events: v.optional(
    text(
      'Name of the Parquet file beside this one that holds its events, where they are too many for records.',
    ),
  ),
  lanes: v.pipe(v.array(lane), v.minLength(1)),
  tour: v.optional(v.pipe(v.array(tourStep), v.minLength(1), v.description('A walk through the story.'))),
})

/** As it is published; nothing where a lane chooses neither. What it leaves out goes by its place. */
export const chosenLook = (
  { colour, shape }: Pick<StoryRecord['lanes'][number], 'colour' | 'shape'>,
  position: number,
): Pick<Lane, 'look'> =>
  colour === undefined && shape === undefined
    ? {}
    : {
        look: {
          colour: colour === undefined ? position % LOOKS : colour - 1,
          shape: shape === undefined ? position % LOOKS : SHAPES.indexOf(shape),
        },
      }

export type StoryRecord = Readonly<v.InferOutput<typeof StoryRecordSchema>>
export type TourStepRecord = NonNullable<StoryRecord['tour']>[number]
export type EraRecord = NonNullable<StoryRecord['eras']>[number]
export type SeriesRecord = NonNullable<StoryRecord['series']>[number]
