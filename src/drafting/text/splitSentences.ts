import type { NormalisedText } from './normaliseText.ts'
import type { Region } from './splitRegions.ts'

/** A sentence of a title, summary or body. */
export interface Sentence {
  readonly from: number
  /** Past its full stop. */
  readonly to: number
  /** Of which paragraph, counted from 0 over the whole article. */
  readonly paragraph: number
  readonly kind: 'title' | 'summary' | 'body'
}

/** Abbreviations after which a full stop ends nothing: initials in either script, and titles. */
const INITIALS =
  /(?:^|[\s("'.])(?:[A-Za-z]|[कखगघचछजझटठडढतथदधनपफबभमयरलवशसह]|ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|डबल्यू|एक्स|वाई|जेड|डॉ|डा|श्री|प्रो|पं|कु|सु|मो|मि|ता|mr|mrs|ms|dr|st|prof|gen|lt|col|adm|sen|gov|rs|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|जन|फर|अप्रै|सित|अक्टू|नव|दिस|a\.m|p\.m|u\.s)$/i

/**
 * Sentences end at a danda, a question or exclamation mark, and at a full stop that is one: not after an initial (`एस. जयशंकर`), inside
 * of a number, nor before small Latin letters. `10 नवंबर .` of a dateline ends at its stop.
 */
export function splitSentences({ text }: NormalisedText, regions: readonly Region[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const { kind, from, to } of regions) {
    if (kind !== 'title' && kind !== 'summary' && kind !== 'body') continue
    let at = from
    for (const line of text.slice(from, to).split('\n')) {
      if (line.trim() !== '') {
        paragraph += 1
        for (const [start, end] of cutLine(line))
          sentences.push({ from: at + start, to: at + end, paragraph, kind })
      }
      at += line.length + 1
    }
  }
  return sentences
}

function cutLine(line: string): readonly (readonly [number, number])[] {
  const cuts: [number, number][] = []
  let from = 0
  const end = (at: number): void => {
    const raw = line.slice(from, at)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') cuts.push([from + lead, from + raw.trimEnd().length])
    from = at
  }
  for (const { 0: stop, index } of line.matchAll(/[।॥|.!?]+["')\]]{0,3}(?=\s|$|[\p{L}])/gu))
    if (endsHere(line, stop, index)) end(index + stop.length)
  end(line.length)
  return cuts
}

function endsHere(line: string, stop: string, at: number): boolean {
  if (/[।॥!?]/.test(stop)) return true
  if (stop.startsWith('|'))
    return (
      /[\p{L}\p{M}]\s?$/u.test(line.slice(Math.max(0, at - 2), at)) &&
      !/^\|\s?[A-Z]/.test(line.slice(at, at + 3))
    )
  const after = line.charAt(at + stop.length)
  if (after !== '' && !/\s/.test(after)) return false
  if (INITIALS.test(line.slice(Math.max(0, at - 14), at))) return false
  return !/^\s*[a-z]/.test(line.slice(at + stop.length, at + stop.length + 3))
}
