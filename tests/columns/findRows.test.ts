import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findInGroup, readNames, readRowQuery, type SearchedGroup } from '../../src/columns/findRows.ts'
import { indexWords, termAt, termCount, termsLike } from '../../src/columns/groupWords.ts'
import { indexedRows, scannedRows } from '../../src/columns/scanTitles.ts'
import { NONE } from '../../src/columns/eventColumns.ts'
import { DAY_MS, utcDay } from '../../src/domain/calendar.ts'
import { foldWords } from '../../src/state/foldText.ts'

const WORD = fc.constantFrom(
  'bail',
  'bails',
  'bailiff',
  'court',
  'courts',
  'moscow',
  'ज़मानत',
  'मॉस्को',
  'अदालत',
  'अदालतें',
  '2017',
  'S-400',
)
const TITLE = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** Texts as a file has them: each once, and the place of each row's own. */
function coded(texts: readonly string[]) {
  const values = [...new Set(texts)]
  return { values, codes: Int32Array.from(texts, (text) => values.indexOf(text)) }
}

test('words of titles are in order, each once, and begin as they are asked to', () => {
  fc.assert(
    fc.property(fc.array(TITLE, { minLength: 1, maxLength: 12 }), WORD, (titles, asked) => {
      const words = indexWords([coded(titles)], { rows: titles.length })
      const terms = Array.from({ length: termCount(words) }, (_, at) => termAt(words, at))
      // oxlint-disable-next-line unicorn/no-array-sort -- the order of code units is what is asked
      expect(terms).toEqual([...new Set(titles.flatMap(foldWords))].sort())
      for (const word of foldWords(asked)) {
        const [from, to] = termsLike(words, word, true)
        expect(terms.slice(from, to)).toEqual(terms.filter((term) => term.startsWith(word)))
        const [first, last] = termsLike(words, word, false)
        expect(terms.slice(first, last)).toEqual(terms.filter((term) => term === word))
      }
    }),
    { numRuns: 200 },
  )
})

test('titles that are looked through as they are written have no word that their index does not have, and most that it has', () => {
  const sign = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '’s ', '&', ' (', ',', '\u094D', '\u093C')
  const word = fc.oneof(
    WORD,
    fc.constantFrom('22', '22वां', '22 वां', '2,000', 'R&D', 'Café', 'महन्त', 'वां', '2017'),
  )
  const title = fc
    .array(fc.tuple(word, sign), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(
      fc.array(title, { minLength: 1, maxLength: 12 }),
      word,
      fc.boolean(),
      (titles, asked, orBegin) => {
        const columns = [coded(titles)]
        const rowsOf = (rows: typeof scanned, sought: string) => {
          const found = new Set<number>()
          rows.each(sought, orBegin, (row) => found.add(row))
          return [...found]
        }
        const scanned = scannedRows(columns)
        const index = indexedRows(indexWords(columns, { rows: titles.length }))
        for (const sought of foldWords(asked)) {
          const known = rowsOf(index, sought)
          expect(known).toEqual(expect.arrayContaining(rowsOf(scanned, sought)))
        }
      },
    ),
    { numRuns: 500 },
  )
  const plain = scannedRows([coded(['Bail refused', 'The court: bail', 'Bailiffs', 'No'])])
  const found = (orBegin: boolean) => {
    const rows: number[] = []
    plain.each('bail', orBegin, (row) => rows.push(row))
    return rows
  }
  expect([found(false), found(true)]).toEqual([
    [0, 1],
    [0, 1, 2],
  ])
})

const NAMES = readNames({
  people: [['Rajnath Singh', 'राजनाथ सिंह'], ['Vladimir Putin'], ['Rajnath Pandey']],
  forums: [['High Court']],
  lanes: [['Courts'], ['Press']],
})

const group = (rows: readonly { readonly people: readonly number[] }[]): SearchedGroup => ({
  rows: rows.length,
  begin: Float64Array.from(rows, (_, row) => utcDay(2017, 1, 1 + 40 * row)),
  end: Float64Array.from(rows, (_, row) => utcDay(2017, 1, 1 + 40 * row) + DAY_MS),
  precision: new Uint8Array(rows.length).fill(2),
  flags: new Uint8Array(rows.length),
  lane: Uint16Array.from(rows, (_, row) => row % 2),
  forum: new Uint16Array(rows.length).fill(NONE),
  peopleAt: Uint32Array.from({ length: rows.length + 1 }, (_, row) =>
    rows.slice(0, row).reduce((sum, { people }) => sum + people.length, 0),
  ),
  people: Uint16Array.from(rows.flatMap(({ people }) => people)),
})

test('an event is found by the words that its title has, whole or from the fourth letter on, and by no others', () => {
  fc.assert(
    fc.property(
      fc.array(TITLE, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('bail', 'bailif', 'moscow bail', 'जमानत', 'मास्को court', 'अदाल', '400 bail'),
      (titles, query) => {
        const asked = readRowQuery(query, [])
        const { rows } = findInGroup(
          asked,
          group(titles.map(() => ({ people: [] }))),
          indexedRows(indexWords([coded(titles)], { rows: titles.length })),
        )
        const wanted = titles.flatMap((title, row) =>
          foldWords(query).every((word) =>
            foldWords(title).some((each) =>
              word.length >= 4 && !/^\d/.test(word) ? each.startsWith(word) : each === word,
            ),
          )
            ? [row]
            : [],
        )
        expect([...rows]).toEqual(wanted)
      },
    ),
    { numRuns: 300 },
  )
})

test('names are found in either script and as they sound; two words of one name mean that name', () => {
  const titles = ['one', 'two', 'three with singh', 'four']
  const searched = group([{ people: [0] }, { people: [1, 2] }, { people: [2] }, { people: [] }])
  const words = indexedRows(indexWords([coded(titles)], { rows: 4 }))
  const find = (query: string) => [...findInGroup(readRowQuery(query, NAMES), searched, words).rows]
  expect(find('राजनाथ')).toEqual([0, 1, 2])
  expect(find('rajnath singh')).toEqual([0])
  expect(find('Rajnat')).toEqual([0, 1, 2])
  expect(find('putin pandey')).toEqual([1])
  expect(find('press')).toEqual([1, 3])
  expect(find('putin February 2017')).toEqual([1])
  expect(find('March 2017')).toEqual([2])
  expect(find('nobody')).toEqual([])
})
