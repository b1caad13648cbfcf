import { normaliseText } from './normaliseText.ts'

/**
 * Numbers in words, 0 to 100: Hindi's are irregular throughout and have several spellings. Each row begins with the
 * number; what differs only in nukta, candrabindu or half nasals is written once.
 */
const HINDI = `
0 शून्य
1 एक
1.5 डेढ़
2 दो
2.5 ढाई अढ़ाई
3 तीन
4 चार
5 पांच पाँच
6 छह छः छ छै
7 सात
8 आठ
9 नौ
10 दस
11 ग्यारह
12 बारह
13 तेरह
14 चौदह
15 पंद्रह पन्द्रह पंदरह
16 सोलह
17 सत्रह सतरह सत्तरह
18 अठारह अट्ठारह
19 उन्नीस
20 बीस
21 इक्कीस
22 बाईस बाइस
23 तेईस तेइस
24 चौबीस
25 पच्चीस पचीस
26 छब्बीस
27 सत्ताईस सत्ताइस
28 अट्ठाईस अठ्ठाईस अठाईस अट्ठाइस अठाइस
29 उनतीस उन्तीस
30 तीस
31 इकतीस इकत्तीस
32 बत्तीस
33 तैंतीस तेतीस तैतीस
34 चौंतीस चौतीस
35 पैंतीस पैतीस
36 छत्तीस
37 सैंतीस सैतीस
38 अड़तीस
39 उनतालीस उन्तालीस उनचालीस
40 चालीस
41 इकतालीस
42 बयालीस बियालीस
43 तैंतालीस तेतालीस तैतालीस
44 चौवालीस चवालीस चौंवालीस
45 पैंतालीस पैतालीस
46 छियालीस छयालीस
47 सैंतालीस सैतालीस
48 अड़तालीस
49 उनचास उन्चास
50 पचास
51 इक्यावन
52 बावन
53 तिरपन तिरेपन
54 चौवन
55 पचपन
56 छप्पन
57 सत्तावन
58 अट्ठावन अठावन
59 उनसठ
60 साठ
61 इकसठ
62 बासठ
63 तिरसठ तिरेसठ
64 चौंसठ चौसठ
65 पैंसठ पैसठ
66 छियासठ
67 सड़सठ
68 अड़सठ
69 उनहत्तर
70 सत्तर
71 इकहत्तर
72 बहत्तर
73 तिहत्तर
74 चौहत्तर
75 पचहत्तर पिचहत्तर
76 छिहत्तर
77 सतहत्तर
78 अठहत्तर
79 उन्यासी उनासी
80 अस्सी
81 इक्यासी
82 बयासी
83 तिरासी
84 चौरासी
85 पचासी
86 छियासी
87 सत्तासी
88 अट्ठासी अठासी
89 नवासी
90 नब्बे
91 इक्यानवे इक्यानबे
92 बानवे बानबे
93 तिरानवे तिरानबे
94 चौरानवे चौरानबे
95 पंचानवे पंचानबे पचानवे
96 छियानवे छियानबे
97 सत्तानवे सत्तानबे
98 अट्ठानवे अट्ठानबे अठानवे
99 निन्यानवे निन्यानबे
100 सौ
`

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'

const ENGLISH_TENS: readonly (readonly [number, string])[] = [
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
]

/** Ordinals in words, in every gender and case; above the sixth Hindi makes them of the number and वां. */
const ORDINALS = `
1 पहला पहली पहले प्रथम first
2 दूसरा दूसरी दूसरे द्वितीय second
3 तीसरा तीसरी तीसरे तृतीय third
4 चौथा चौथी चौथे चतुर्थ fourth
5 पंचम fifth
6 छठा छठी छठे छठें छठवां छठवीं छठवें षष्ठ sixth
7 seventh
8 eighth
9 नवां नवीं नवें ninth
10 tenth
11 eleventh
12 twelfth
13 thirteenth
14 fourteenth
15 fifteenth
16 sixteenth
17 seventeenth
18 eighteenth
19 nineteenth
20 twentieth
30 thirtieth
40 fortieth
50 fiftieth
`

const rowsOf = (table: string): readonly (readonly [number, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .map(([number = '', ...names]) => [Number(number), names])

const spelt = (word: string): string => normaliseText(word).text

/** Word, normalised and in small letters → number. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...rowsOf(HINDI).flatMap(([number, names]) => names.map((name): [string, number] => [spelt(name), number])),
  ...ENGLISH.split(' ').map((name, number): [string, number] => [name, number]),
  ...ENGLISH_TENS.map(([number, name]): [string, number] => [name, number]),
])

const WORD_ORDINALS: ReadonlyMap<string, number> = new Map(
  rowsOf(ORDINALS).flatMap(([number, names]) => names.map((name): [string, number] => [spelt(name), number])),
)

const ENDING = /^(.+?)(?:वां|वीं|वें|वा|वी|वे)$/

/** The number that a word is, or null: `तेईस`, `twelve`. */
export const numberOf = (word: string): number | null => NUMBERS.get(word) ?? null

/** The number of an ordinal in words, or null: `तीसरे`, `पांचवीं`, `third`. */
export function ordinalOf(word: string): number | null {
  const known = WORD_ORDINALS.get(word)
  if (known !== undefined) return known
  const stem = ENDING.exec(word)?.[1]
  return stem === undefined ? null : (NUMBERS.get(stem) ?? null)
}
