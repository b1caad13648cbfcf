export interface Licence {
  readonly name: string
  readonly url: string | null
}

const CREATIVE = /\bCC[\s-]*BY((?:[\s-]*(?:NC|ND|SA))*)[\s-]*(\d\.\d)?(?:[\s-]+(?:IGO|[A-Z]{2}))?\b/i
const OTHERS: readonly (readonly [RegExp, Licence])[] = [
  [
    /\bCC[\s-]?0\b(?:[\s-]*1\.0)?/i,
    { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  ],
  [/\bpublic[\s-]domain\b|पब्लिक डोमेन|सार्वजनिक डोमेन/i, { name: 'Public domain', url: null }],
  [/\bGODL(?:[\s-]India)?\b/i, { name: 'GODL-India', url: 'https://www.data.gov.in/Godl' }],
]

/** The licence that a credit names, `ISRO / CC BY-SA 4.0`, and the credit without it. */
export function readLicence(text: string): { readonly licence: Licence | null; readonly rest: string } {
  const creative = CREATIVE.exec(text)
  if (creative) return { licence: creativeCommons(creative), rest: without(text, creative) }
  for (const [pattern, licence] of OTHERS) {
    const found = pattern.exec(text)
    if (found) return { licence, rest: without(text, found) }
  }
  return { licence: null, rest: text.trim() }
}

function creativeCommons([, terms = '', version]: RegExpExecArray): Licence {
  const parts = ['BY', ...(terms.toUpperCase().match(/NC|ND|SA/g) ?? [])]
  const name = `CC ${parts.join('-')}${version === undefined ? '' : ` ${version}`}`
  return {
    name,
    // Which version it is decides what is allowed: without one there is no address.
    url:
      version === undefined
        ? null
        : `https://creativecommons.org/licenses/${parts.join('-').toLowerCase()}/${version}/`,
  }
}

/** Without what stood around it: `(CC0)`, `, CC BY 4.0`, `under CC BY 4.0`. */
const without = (text: string, { 0: found, index }: RegExpExecArray): string =>
  `${text
    .slice(0, index)
    .replace(/(?:[\s,;:/|·–—([-]|\b(?:under|via|licen[cs]ed?|licen[cs]e)\b)+$/iu, '')} ${text
    .slice(index + found.length)
    .replace(/^[\s,;:/|·–—)\].-]+/u, '')}`.trim()
