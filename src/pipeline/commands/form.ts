import type { Locale } from '../../domain/text.ts'
import { formWordsOf, type FormWords } from '../words/formWords.ts'
import type { MessageLanguage } from '../words/messageLanguage.ts'

/** Who is asked: what a test puts in its place. */
export interface Asked {
  /** Gives what was typed. */
  readonly ask: (question: string) => Promise<string>
  readonly say: (line: string) => void
  /** Answers by field, given on the command line: then nobody is asked, and what is not among them is left out. */
  readonly given?: ReadonlyMap<string, string> | undefined
}

interface Question {
  /** Name of the answer on a command line, as `title.hi`. */
  readonly field: string
  readonly text: string
  readonly mayBeEmpty?: boolean
  /** What is wrong with an answer, or null. */
  readonly explain?: (answer: string) => string | null
}

/** Why nothing is written, in words. */
export class Refusal extends Error {}

export interface Form {
  readonly words: FormWords
  readonly language: MessageLanguage
  readonly say: Asked['say']
  /** An answer that can be; an empty one only where it may be empty. */
  readonly ask: (question: Question) => Promise<string>
  /** One of some ids. */
  readonly choose: (
    field: string,
    text: (ids: string) => string,
    ids: readonly string[],
    mayBeEmpty?: boolean,
  ) => Promise<string>
  /** One answer for each language, by tag. */
  readonly inEach: (
    field: string,
    languages: readonly Locale[],
    text: (language: string) => string,
    mayBeEmpty?: boolean,
  ) => Promise<Readonly<Record<string, string>>>
  /** Refuses what was given and never asked for. */
  readonly close: () => void
}

/** Asks until an answer can be; of answers that were given beforehand one that cannot be is refused. */
export function createForm({ ask: typed, say, given }: Asked, language: MessageLanguage): Form {
  const words = formWordsOf(language)
  const asked = new Set<string>()
  const wrongWith = ({ mayBeEmpty = false, explain }: Question, answer: string): string | null => {
    if (answer !== '') return explain?.(answer) ?? null
    return mayBeEmpty ? null : words.needed()
  }
  const ask = async (question: Question): Promise<string> => {
    asked.add(question.field)
    if (given) {
      const answer = given.get(question.field)?.trim() ?? ''
      const wrong = wrongWith(question, answer)
      if (wrong === null) return answer
      throw new Refusal(answer === '' ? words.neededField(question.field) : `${question.field}: ${wrong}`)
    }
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      const answer = (await typed(question.text)).trim()
      const wrong = wrongWith(question, answer)
      if (wrong === null) return answer
      say(wrong)
    }
  }
  return {
    words,
    language,
    say,
    ask,
    choose(field, text, ids, mayBeEmpty = false) {
      const explain = (answer: string) => (ids.includes(answer) ? null : words.oneOf(ids.join(', ')))
      return ask({ field, text: text(ids.join(', ')), mayBeEmpty, explain })
    },
    async inEach(field, languages, text, mayBeEmpty = false) {
      const names = new Intl.DisplayNames(language, { type: 'language' })
      const answers: Record<string, string> = {}
      for (const tag of languages)
        // oxlint-disable-next-line no-await-in-loop -- likewise
        answers[tag] = await ask({ field: `${field}.${tag}`, text: text(names.of(tag) ?? tag), mayBeEmpty })
      return answers
    },
    close() {
      const surplus = [...(given?.keys() ?? [])].filter((field) => !asked.has(field))
      if (surplus.length > 0)
        throw new Refusal(words.unknownFields(surplus.join(', '), [...asked].join(', ')))
    },
  }
}

/** Runs questions to their end. Gives 1, and says why, where nothing could be written. */
export async function fillForm(
  asked: Asked,
  language: MessageLanguage,
  work: (form: Form) => Promise<void>,
): Promise<number> {
  try {
    await work(createForm(asked, language))
    return 0
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    asked.say(refusal.message)
    return 1
  }
}
