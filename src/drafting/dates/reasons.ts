/**
 * Why an expression has its value, or has none: sentences by name, with the parts that each is made of. Whoever shows them words
 * them, in the editor's language (`pipeline/drafts/reasonWordsEn.ts`).
 */
export interface ReasonParts {
  // --- a whole date, or one that counts from the article's day
  readonly yearWritten: []
  readonly articleDay: []
  /** Days from the article's day, below 0 before it. */
  readonly daysFrom: [days: number]
  readonly daysFromByVerb: [days: number, verb: string]
  readonly weekCounted: []
  readonly weekdayOfWeek: []
  readonly monthCounted: []
  readonly yearCounted: []
  readonly quarterCounted: []
  readonly agoCounted: []
  // --- a month or day without its year
  readonly fitsWeekday: []
  readonly yearOfSentence: []
  readonly yearOfDateBefore: []
  readonly ownPeriod: []
  readonly nearest: []
  readonly nearestOtherVerb: []
  readonly nearestOf: [nearest: string, other: string]
  readonly byVerb: [side: 'past' | 'future', verb: string]
  readonly turnedMonth: []
  readonly turnedDay: []
  readonly dayOfMonthByVerb: [verb: string]
  // --- a weekday
  readonly weekdayBefore: []
  readonly weekdayAfter: []
  readonly weekdayToday: []
  readonly weekdayByVerb: [side: 'past' | 'future', verb: string]
  // --- told from the story
  readonly beside: [day: string]
  readonly elsewhere: []
  readonly storyDay: [day: string]
  readonly storyPart: [day: string]
  readonly hourOfDay: []
  // --- parts of years, lengths
  readonly fiscalPart: []
  readonly calendarPart: []
  readonly fiscalYear: []
  readonly decade: []
  readonly century: []
  readonly howLong: []
  readonly howOften: []
  readonly vague: []
  readonly hourAlone: []
  // --- why there is none
  readonly noArticleDay: []
  readonly noYearNoDay: []
  readonly noVerbTomorrow: []
  readonly noVerbWeekday: []
  readonly noVerbYear: []
  readonly verbAgainstNearness: [verb: string]
  readonly noSuchDay: []
  readonly unnamedMonth: []
  readonly endsFirst: []
  readonly fromStory: []
  readonly noNumber: []
  readonly fromMoment: []
  readonly storyFar: []
  readonly storyCoarse: []
  readonly feast: []
  readonly otherEra: []
  readonly quarterAlone: []
  readonly smallHours: []
  readonly weekEnding: []
  readonly weekdayEither: []
  readonly weekdayEitherNext: []
  readonly seasonEither: []
  // --- the day from which an article counts
  readonly dateline: []
  readonly pageStamp: []
  readonly publication: []
  readonly postYear: []
  readonly weekdayYear: []
}

/** The name of such a sentence and its parts. */
export type DateReason = {
  [K in keyof ReasonParts]: readonly [K, ...ReasonParts[K]]
}[keyof ReasonParts]
