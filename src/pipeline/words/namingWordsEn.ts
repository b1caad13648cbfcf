/** What is said of a story's own words: results, series, filters, the looks of its lanes, and what its events point to. */

/** A list of story.yaml whose members have ids. */
export type NamedList = 'results' | 'series' | 'filters' | 'eras'
const ONE: Readonly<Record<NamedList, string>> = {
  results: 'result',
  series: 'series',
  filters: 'filter',
  eras: 'era',
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' or ')
const meant = (near: string | null): string => (near === null ? '' : `; did you mean “${near}”?`)

export const namingWordsEn = {
  namedTwice: (list: NamedList, id: string) => `the ${ONE[list]} “${id}” is there twice: delete one`,
  resultIsStatus: (id: string) =>
    `“${id}” is a status of every story: name it in “words:”, or give the result another id`,
  resultTooSoon: (status: string) =>
    `an event that is “${status}” has no result yet: delete “result:”, or write “status: held”`,
  noneNamed: (list: NamedList, id: string) =>
    `story.yaml has no ${list}: add “${list}:” there with the ${ONE[list]} “${id}”, or delete the line`,
  unknownNamed: (list: NamedList, id: string, known: readonly string[], near: string | null) =>
    `story.yaml has no ${ONE[list]} “${id}”: write one of ${known.join(', ')}${meant(near)}`,
  unusedSeries: (id: string) => `no event is in the series “${id}”`,
  noNumber: () => 'this event has no number in its series: add “session:” with the number',
  numberTwice: (number: number, place: string) =>
    `number ${number} of this series is already at ${place}: correct one of the two numbers`,
  patternForeign: (name: string, known: readonly string[]) =>
    `“{${name}}” stands for nothing here: write ${braced(known)} where the number is to stand`,
  patternWithout: (pattern: string, known: readonly string[]) =>
    `no number stands in “${pattern}”: write ${braced(known)} where it is to stand`,
  sameLook: (lane: string, other: string, free: readonly string[]) =>
    `the lane “${lane}” has the shape of “${other}”, and colour alone does not tell them apart: ` +
    (free.length > 0
      ? `add “shape:” with one of ${free.join(', ')}`
      : 'give one of the two another “colour:” or “shape:”'),
  eraBackwards: (begin: string, end: string) =>
    `the era ends (${end}) before it begins (${begin}): correct “begin” or “end”`,
  eraOfSpan: (field: string, text: string) =>
    `“${text}” is more than one date: write in “${field}” when the era ${field === 'begin' ? 'began' : 'ended'}, as 1947 or 2020-03-25`,
  unknownStatus: (status: string, known: readonly string[], near: string | null) =>
    `“${status}” is no status: write one of ${known.join(', ')}${meant(near)}`,
  unknownStory: (id: string, known: readonly string[], near: string | null) =>
    `no story has the id “${id}”: write one of ${known.join(', ')}${meant(near)}`,
  pointsNowhere: () =>
    'this points to nothing: add “event:” with an id, or “story:” with that of another story',
  pointsToItself: () => 'this is the event itself: name another one, or delete the line',
}
