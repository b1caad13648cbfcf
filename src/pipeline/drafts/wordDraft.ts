import { formatList } from '../../i18n/lists.ts'
import { formatSession } from '../../i18n/sessions.ts'
import { wordEdtf } from './wordDate.ts'
import { inLanguage, type BuiltIn } from '../../domain/text.ts'
import type { DraftedEvent } from '../../drafting/events/draftedEvent.ts'
import type { EventKind } from '../../drafting/events/eventWords.ts'
import type { SessionUnit } from '../../domain/story.ts'

/** A title and a summary of a draft, from its facts alone: an editor words them anew. */
export interface DraftTexts {
  readonly title: Readonly<Record<BuiltIn, string>>
  readonly summary: Readonly<Record<BuiltIn, string>>
}

const KINDS: Readonly<Record<BuiltIn, Readonly<Record<EventKind, string>>>> = {
  hi: {
    session: 'बैठक',
    signing: 'हस्ताक्षर',
    exercise: 'सैन्य अभ्यास',
    delivery: 'सुपुर्दगी',
    launch: 'प्रक्षेपण या परीक्षण',
    appointment: 'नियुक्ति',
    decision: 'मंज़ूरी',
    call: 'फ़ोन पर बातचीत',
    summit: 'सम्मेलन',
    meeting: 'मुलाक़ात',
    visit: 'यात्रा',
    start: 'शुरुआत',
    statement: 'बयान',
  },
  en: {
    session: 'meeting',
    signing: 'signing',
    exercise: 'exercise',
    delivery: 'delivery',
    launch: 'launch or test',
    appointment: 'appointment',
    decision: 'approval',
    call: 'call',
    summit: 'summit',
    meeting: 'meeting',
    visit: 'visit',
    start: 'start',
    statement: 'statement',
  },
}

/** A meeting of whom nobody says. */
const TALKS: Readonly<Record<BuiltIn, string>> = { hi: 'वार्ता', en: 'talks' }

/** Hindi nouns that are masculine: their owner stands before का. */
const MASCULINE: ReadonlySet<EventKind> = new Set<EventKind>([
  'signing',
  'exercise',
  'launch',
  'summit',
  'statement',
])

export function wordDraft(event: DraftedEvent, unit: SessionUnit): DraftTexts {
  const each = (word: (language: BuiltIn) => string): Readonly<Record<BuiltIn, string>> => ({
    hi: word('hi'),
    en: word('en'),
  })
  return {
    title: each((language) => capital(titleIn(event, unit, language, 2))),
    summary: each((language) => capital(summaryIn(event, unit, language))),
  }
}

function titleIn(event: DraftedEvent, unit: SessionUnit, language: BuiltIn, most: number): string {
  const place = event.place ? inLanguage(event.place.name, language) : undefined
  return [whatIn(event, unit, language, most), ...(place ? [place] : [])].join(', ')
}

function whatIn(
  { kind, people, forum, session }: DraftedEvent,
  unit: SessionUnit,
  language: BuiltIn,
  most: number,
): string {
  if (forum && session !== null)
    return `${inLanguage(forum.short, language)}: ${formatSession(session, language, unit)}`
  const names = people.map(({ person }) => inLanguage(person.name, language) ?? person.id)
  const noun = kind === 'meeting' && people.length === 0 ? TALKS[language] : KINDS[language][kind]
  if (names.length === 0) return forum ? `${inLanguage(forum.short, language)}: ${noun}` : noun
  const who = formatList(names.slice(0, most), language)
  return language === 'hi' ? `${who} ${MASCULINE.has(kind) ? 'का' : 'की'} ${noun}` : `${who}: ${noun}`
}

/** What, where, when: no verb, so that the grammar of names and dates needs none. */
function summaryIn(event: DraftedEvent, unit: SessionUnit, language: BuiltIn): string {
  const date = event.date?.edtf ? [wordEdtf(event.date.edtf, language)] : []
  const names = event.people.map(({ person }) => inLanguage(person.name, language) ?? person.id)
  const who = event.session !== null && names.length > 0 ? [formatList(names.slice(0, 4), language)] : []
  return `${[titleIn(event, unit, language, 4), ...who, ...date].join('; ')}${language === 'hi' ? '।' : '.'}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
