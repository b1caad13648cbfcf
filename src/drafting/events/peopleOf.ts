import type { KnownPerson } from '../names/registers.ts'
import type { PersonMention } from '../names/findPeople.ts'
import type { Clause } from './clausesOf.ts'
import type { EventKind } from './eventWords.ts'

const BOTH = /^(?:दोनों|both)$/i
const BOTH_OF = /^(?:नेताओं|नेता|मंत्रियों|मंत्री|पक्षों|leaders|ministers|men)$/i
/** What somebody says of himself: `मोदी ने कहा कि वे … स्वागत करेंगे`. */
const SELF = /^(?:वे|वह|he|she)$/i
/** Who met another: `उन्होंने शोइगु से वार्ता की`. */
const HE = /^(?:उन्होंने|वे|वह|he|she)$/i
const MET: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'call', 'visit'])
const ALSO = /^(?:भी|also|उन्होंने|he|she|his|her|अपनी|अपने)$/i

/** Who took part, by a clause; `pronoun` where it goes on from the sentence before. */
export function peopleOf(
  clause: Clause,
  kind: EventKind,
  {
    named,
    speaker,
    subject,
  }: {
    readonly named: readonly KnownPerson[]
    readonly speaker: KnownPerson | null
    readonly subject: KnownPerson | null
  },
): { readonly people: readonly KnownPerson[]; readonly pronoun: boolean } {
  const { words, people } = clause
  const text = (at: number): string => words[at - clause.first]?.text ?? ''
  const acting = people.filter((mention) => !isAside(mention, text))
  const pronoun = words.some((word) => ALSO.test(word.text))
  const both = words.findIndex((word, at) => BOTH.test(word.text) && BOTH_OF.test(words[at + 1]?.text ?? ''))
  const two = both > -1 && acting.length === 0 ? lastTwo(named) : []
  const chosen =
    kind === 'statement' ? speakers(acting, text) : kind === 'visit' ? visitors(acting, clause, text) : acting
  // `जयशंकर रवाना होंगे | और लावरोव से मिलेंगे`
  const goesOn = words[0]?.text === 'और'
  const self = speaker && (goesOn || words.some((word) => SELF.test(word.text))) ? [speaker] : []
  const he =
    subject &&
    chosen.length <= 1 &&
    MET.has(kind) &&
    words.some((word, at) => HE.test(word.text) || isHis(words, at))
      ? [subject]
      : []
  return { people: [...new Set([...self, ...he, ...two, ...chosen.map(({ person }) => person)])], pronoun }
}

/** `उनकी भेंट`, `his talks`: whose meeting it is. */
const isHis = (words: Clause['words'], at: number): boolean =>
  /^(?:उनकी|उनका|his|her)$/i.test(words[at]?.text ?? '') &&
  /^(?:भेंट|मुलाकात|बातचीत|वार्ता|बैठक|meeting|talks|call)$/i.test(words[at + 1]?.text ?? '')

/** `मोदी की ओर से`, `पुतिन के निमंत्रण पर`, `behalf of`: named, and not there. */
function isAside({ from, to }: PersonMention, text: (at: number) => string): boolean {
  const behind = [text(to), text(to + 1), text(to + 2)].join(' ')
  const ahead = [text(from - 2), text(from - 1)].join(' ')
  return (
    /^(?:की ओर|की तरफ|के निमंत्रण|के न्योते|के न्यौते|के आमंत्रण|के बयान|के कार्यकाल|के पूर्ववर्ती|के उत्तराधिकारी)/.test(
      behind,
    ) || /(?:behalf of|invitation of|predecessor|successor)$/i.test(ahead)
  )
}

/** Who spoke: before ने, or before said. */
function speakers(acting: readonly PersonMention[], text: (at: number) => string): readonly PersonMention[] {
  const speaking = acting.filter(({ to }) => /^(?:ने|said|told|announced)$/i.test(text(to)))
  // Two of two countries who resolve something have met.
  return speaking.length > 0 && acting.length < 3 && !isTalk(speaking, acting) ? speaking : acting
}

const isTalk = (speaking: readonly PersonMention[], acting: readonly PersonMention[]): boolean =>
  acting.length > speaking.length &&
  new Set(acting.map(({ person }) => person.country)).size > 1 &&
  acting.every(({ to }, at) => at === acting.length - 1 || (acting[at + 1]?.from ?? 0) - to < 9)

/** Whose visit it is: before के, की or का and the visit, or who goes; who receives somebody is there as well. */
function visitors(
  acting: readonly PersonMention[],
  clause: Clause,
  text: (at: number) => string,
): readonly PersonMention[] {
  const visit = clause.events.find(({ value }) => value === 'visit')
  if (!visit) return acting
  const owners = acting.filter(
    ({ to }) => /^(?:की|के|का|s)$/.test(text(to)) && to < visit.from && visit.from - to <= 4,
  )
  return owners.length > 0 && acting.some(({ to }) => text(to) === 'ने') ? owners : acting
}

const lastTwo = (people: readonly KnownPerson[]): readonly KnownPerson[] =>
  [...new Set(people.toReversed())].slice(0, 2).toReversed()
