/** What is said of what records rest on: claims, states, releases, copies in archives, articles, pictures. */

/** Facts that claims speak of, as records name them. */
const meant = (near: string | null): string => (near === null ? '' : `; did you mean “${near}”?`)
const SMALLER = '2,000 pixels are wide enough: save it smaller'

/** Why a picture cannot be used. */
export type PictureFault = keyof typeof PICTURES
const PICTURES = {
  sizeUnread: 'is damaged: its size cannot be read; save it again from the program it came from',
  damaged: 'is damaged: save it again from the program or the site it came from',
  drawingWithScript: 'is a drawing (SVG) with a script in it, which no reader may be given: save it as PNG',
  drawing: 'is a drawing (SVG), and drawings can hold scripts: save it as PNG',
  heic: 'is a photograph of a phone in its own format (HEIC): save it as JPEG',
  gif: 'is a GIF: save it as PNG, or name a “video:” with a still of it',
  pdf: 'is a PDF: save the page as PNG',
  tiff: 'is a TIFF: save it as JPEG',
  webPage: 'is a web page, not the picture on it: open the picture itself and save that',
  empty: 'is empty: save the picture again',
  unknown: 'is no picture that can be read: save it as JPEG, PNG, WebP or AVIF',
} as const

export const proofWordsEn = {
  // --- claims
  claimsMissing: (event: string) =>
    `no source says anything about this event: list its claims under “${event}” in a file of claims/`,
  notCited: (source: string) =>
    `the event does not cite “${source}”: add it to the event’s sources, or correct the id`,
  citationWithoutQuote: (source: string) =>
    `the event’s citation of “${source}” has no quote: give the words here, or delete “quote”`,
  deprecatedWithoutReason: () => 'a deprecated claim says why: add “reason:” in each language',
  dateNotTold: (claimed: string, told: readonly string[]) =>
    `the words that are quoted tell ${told.join(' or ')}, and the claim is “${claimed}”: correct one of the two, ` +
    'or say with “direction: past” or “direction: future” of when they speak',
  claimedSession: (text: string) => `the session “${text}” should be a whole number`,
  claimedStatus: (text: string, known: readonly string[]) =>
    `the status “${text}” may only be ${known.join(', ')}`,
  claimedOffice: (text: string) => `“${text}” should be written “person: office”`,
  claimedPlace: (text: string) =>
    `no event of the story has a place “${text}”: write the place of the claim in English, or as “place:” of the event has it`,
  claimTwice: (source: string) => `“${source}” already claims this: delete one of the two`,
  twoPreferred: (field: string) => `two claims of this ${field} are preferred: keep the better supported one`,
  sourcesDiffer: (field: string, values: readonly string[]) =>
    `sources differ on this ${field} (“${values.join('”, “')}”): mark one claim “rank: preferred” and say why`,
  preferredWithoutReason: (field: string, values: readonly string[]) =>
    `this ${field} is preferred over another (“${values.join('”, “')}”): add “reason:” in each language`,
  notPreferred: (field: string, shown: string, preferred: string, place: string) =>
    `the ${field} is “${shown}”, but the preferred claim is “${preferred}” (${place}): correct one of the two`,
  unclaimed: (field: string, shown: string) =>
    `no source says that the ${field} is “${shown}”: add a claim, or correct the ${field}`,
  placesUnclaimed: (shown: string, events: number) =>
    `of ${events} events no source says where they were, as far as the names of the places tell, the first of them “${shown}”: if claims name places in English, write the names of the events there, or keep “en:” under “place:”`,
  officeUnclaimed: (people: readonly string[]) =>
    `no source here names the office of ${people.join(', ')}: add a claim if one does`,

  // --- states
  knownBeforeReport: (known: string, published: string) =>
    `known on ${known}, but its report is of ${published}: give the day of the report`,
  heldBeforeDay: (known: string, begins: string) =>
    `“held” was known on ${known}, before the event began on ${begins}: correct the day, or make it “scheduled”`,
  lastStateNotShown: (status: string, date: string, shown: string, day: string) =>
    `the last state is “${status}” on ${date}, but the event is “${shown}” on ${day}: add the state that led there`,

  // --- what was published
  /** @param changes the file of the corrections, as its editor calls it */
  publishedGone: (event: string, released: string, changes: string) =>
    `the published event “${event}” is gone: bring it back, or ${sayWhy(released, changes)}`,
  publishedChanged: (field: string, before: string, after: string, released: string, changes: string) =>
    `the ${field} was ${given(before)} when published and is now ${given(after)}: ${sayWhy(released, changes)}`,
  changesOutOfOrder: (date: string, newer: string) =>
    `${date} stands below ${newer}: put the newest correction first`,
  changeAfterUpdate: (date: string, updated: string) =>
    `this correction is of ${date}, but “updated” in story.yaml is ${updated}: bring it up to date`,

  // --- addresses that were looked at, archives
  accessWithoutDay: () => '“access” and “checked” stand together: run `samayrekha links`',
  accessOfNoSource: (source: string) => `no source has the id “${source}” any more: run \`samayrekha links\``,
  accessMoved: (source: string) => `“${source}” has another address by now: run \`samayrekha links\``,
  accessTwice: (source: string) => `“${source}” stands here twice: delete one of the two`,
  archiveOfAnotherDay: (day: string, captured: string) =>
    `the archive’s address is of ${day}, not of ${captured}: write the day of the address`,
  archiveTooOld: (captured: string, published: string) =>
    `the copy is of ${captured}, before the page was published (${published}): name a later copy, or correct “published”`,

  // --- copies of articles
  quoteNotFound: (words: string, source: string) =>
    `“${words}” does not stand in the copy of “${source}”: copy the words again`,
  quoteFoundOften: (words: string, count: number, source: string) =>
    `“${words}” stands ${count} times in the copy of “${source}”: add “prefix:” or “suffix:”`,
  wordForWord: (words: string, source: string) =>
    `“${words} …” stands word for word in “${source}”: say it in your own words`,

  // --- pictures
  noPicture: (name: string, folder: string, near: string | null) =>
    `there is no “${name}” in ${folder}/: put the picture there${meant(near)}`,
  badPicture: (name: string, fault: PictureFault) => `“${name}” ${PICTURES[fault]}`,
  heavyPicture: (name: string, megabytes: number, most: number) =>
    `“${name}” has ${megabytes} MB, ${most} MB is the most; ${SMALLER}`,
  hugePicture: (name: string, width: number, height: number, most: number) =>
    `“${name}” is ${width} × ${height} pixels, ${most} million in all are the most; ${SMALLER}`,
  smallPicture: (name: string, width: number, enough: number) =>
    `“${name}” is ${width} pixels wide and blurred where it is large: find one of ${enough} or more`,
  unusedPicture: () => 'no event shows this picture: name it under “picture:” of an event, or delete it',
}

const sayWhy = (released: string, changes: string): string =>
  `say why in ${changes}, dated ${released} or later`
const given = (fact: string): string => (fact === '' ? 'not given' : `“${fact}”`)
