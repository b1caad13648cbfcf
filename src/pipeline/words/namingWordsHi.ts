import type { NamedList, namingWordsEn } from './namingWordsEn.ts'
import type { WordsLike } from './said.ts'

const ONE: Readonly<Record<NamedList, string>> = {
  results: 'नतीजा',
  series: 'शृंखला',
  filters: 'फ़िल्टर',
  eras: 'दौर',
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' या ')
const meant = (near: string | null): string => (near === null ? '' : `; कहीं “${near}” तो नहीं?`)

export const namingWordsHi: WordsLike<typeof namingWordsEn> = {
  namedTwice: (list, id) => `${ONE[list]} “${id}” दो बार है: एक हटा दें`,
  resultIsStatus: (id) => `“${id}” हर समयरेखा की स्थिति है: उसका नाम “words:” में लिखें, या नतीजे को दूसरी id दें`,
  resultTooSoon: (status) =>
    `जो घटना “${status}” है, उसका नतीजा अभी नहीं हो सकता: “result:” हटा दें, या “status: held” लिखें`,
  noneNamed: (list, id) => `story.yaml में “${list}:” नहीं है: वहां “${list}:” में “${id}” जोड़ें, या यह पंक्ति हटा दें`,
  unknownNamed: (list, id, known, near) =>
    `story.yaml की “${list}:” में “${id}” नहीं है: इनमें से एक लिखें: ${known.join(', ')}${meant(near)}`,
  unusedSeries: (id) => `शृंखला “${id}” में कोई घटना नहीं है`,
  noNumber: () => 'इस घटना का शृंखला में क्रमांक नहीं है: “session:” में क्रमांक जोड़ें',
  numberTwice: (number, place) => `इस शृंखला का क्रमांक ${number} पहले से ${place} पर है: दोनों में से एक क्रमांक सुधारें`,
  patternForeign: (name, known) =>
    `“{${name}}” का यहां कोई अर्थ नहीं: जहां क्रमांक आना है, वहां ${braced(known)} लिखें`,
  patternWithout: (pattern, known) =>
    `“${pattern}” में क्रमांक की जगह नहीं है: जहां क्रमांक आना है, वहां ${braced(known)} लिखें`,
  sameLook: (lane, other, free) =>
    `लेन “${lane}” का आकार वही है जो “${other}” का, और सिर्फ़ रंग से दोनों अलग नहीं पहचाने जाते: ` +
    (free.length > 0 ? `“shape:” में इनमें से एक लिखें: ${free.join(', ')}` : 'एक को दूसरा “colour:” या “shape:” दें'),
  eraBackwards: (begin, end) => `दौर शुरू होने (${begin}) से पहले ख़त्म (${end}) हो जाता है: “begin” या “end” सुधारें`,
  eraOfSpan: (field, text) =>
    `“${text}” एक तारीख़ नहीं है: “${field}” में वही तारीख़ लिखें जब दौर ${field === 'begin' ? 'शुरू हुआ' : 'ख़त्म हुआ'}, जैसे 1947 या 2020-03-25`,
  unknownStatus: (status, known, near) =>
    `“${status}” कोई स्थिति नहीं है: इनमें से एक लिखें: ${known.join(', ')}${meant(near)}`,
  unknownStory: (id, known, near) =>
    `“${id}” id की कोई समयरेखा नहीं है: इनमें से एक लिखें: ${known.join(', ')}${meant(near)}`,
  pointsNowhere: () =>
    'यहां से रास्ता कहीं नहीं जाता: “event:” में किसी घटना की id या “story:” में दूसरी समयरेखा की id लिखें',
  pointsToItself: () => 'यह घटना ख़ुद की ओर इशारा करती है: दूसरी घटना लिखें, या यह पंक्ति हटा दें',
}
