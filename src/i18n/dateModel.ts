/** What a catalogue says of dates, where they are not worded by a function of their own as in `dateWords.ts`. */
export const dateModel = {
  decade: '{year}s',
  decades: '{from}s to {to}s',
  about: 'about {date}',
  possibly: 'possibly {date}',
  since: 'from {date}',
  until: 'until {date}',
  between: 'between {from} and {to}',
  by: 'by {date}',
  beforeEndOf: 'before the end of {date}',
  time: '{hour}:{rest}',
  zoned: '{time} {zone}',
  session: 'session {number}',
  meeting: 'meeting {number}',
  summit: 'summit {number}',
  later: '{gap} later',
  sameDay: 'the same day',
} as const
