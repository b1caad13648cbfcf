import { inLanguage } from '../../domain/text.ts'
import type { Registers } from '../../drafting/names/registers.ts'
import type { DraftEvent, DraftFile } from '../records/draftSchema.ts'
import { draftWordsOf, type DraftSaid } from './draftWords.ts'
import { wordEdtf } from './wordDate.ts'
import { wordSaid } from '../words/said.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** A file of drafts as a person reads it at a terminal, a line each. */
export function wordSummary(
  file: DraftFile,
  registers: Registers,
  language: MessageLanguage,
): readonly string[] {
  const words = draftWordsOf(language)
  const { published } = file.article
  return [
    words.found(file.events.length, published ? wordEdtf(published, language) : words.unknownDay()),
    ...file.events.flatMap((event, at) => ['', ...wordDraftEvent(event, at + 1, registers, language)]),
  ]
}

/** One draft, with its number. */
export function wordDraftEvent(
  event: DraftEvent,
  number: number,
  registers: Registers,
  language: MessageLanguage,
): readonly string[] {
  const words = draftWordsOf(language)
  const say = (...said: DraftSaid): string => `     ${wordSaid(said, words)}`
  const forum = registers.forums.find(({ id }) => id === event.forum)
  return [
    `${String(number).padStart(3)}. ${inLanguage(event.title, language) ?? event.id}   (${event.id}, ${event.confidence.toFixed(2)})`,
    say(...dateSaid(event, language)),
    ...(event.participants.length > 0 ? [say('peopleOf', wordPeople(event, registers, language))] : []),
    ...(forum
      ? [
          say(
            'forumOf',
            `${inLanguage(forum.short, language) ?? forum.id}${event.session === undefined ? '' : `, ${event.session}`}`,
          ),
        ]
      : []),
    ...(event.place ? [say('placeOf', inLanguage(event.place, language) ?? '')] : []),
    say('statusOf', event.status),
    ...(event.quote ? [say('quoteOf', event.quote.exact)] : []),
    ...(event.matches.length === 0
      ? [say('noMatch')]
      : event.matches.map((match) =>
          say('matchOf', match.score.toFixed(2), match.event, match.why.join(', ')),
        )),
  ]
}

function dateSaid({ date, candidates, reason, beside }: DraftEvent, language: MessageLanguage): DraftSaid {
  const why = `${reason ?? ''}${beside ? ` ${draftWordsOf(language).dateBeside()}` : ''}`
  if (date !== undefined) return ['dateOf', wordEdtf(date, language), why]
  return reason === undefined ? ['dateNone'] : ['dateOpen', (candidates ?? []).join(', '), why]
}

function wordPeople(
  { participants }: DraftEvent,
  { people, offices }: Registers,
  language: MessageLanguage,
): string {
  return participants
    .map(({ person, office }) => {
      const name = inLanguage(people.find(({ id }) => id === person)?.name, language) ?? person
      const title = inLanguage(offices.find(({ id }) => id === office)?.title, language)
      return title === undefined ? name : `${name} (${title})`
    })
    .join(', ')
}
