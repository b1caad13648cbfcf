import { inLanguage } from '../../domain/text.ts'
import { createLanguageWords } from './languageWords.ts'
import type { AddressProblem, NamedKind, RecordKind, recordWordsEn } from './recordWordsEn.ts'
import type { WordsLike } from './said.ts'

const { nameOf } = createLanguageWords('hi', 'और')

/** एक रिकॉर्ड का नाम। */
const KINDS: Readonly<Record<RecordKind, string>> = {
  person: 'व्यक्ति',
  office: 'पद',
  forum: 'मंच',
  source: 'स्रोत',
  event: 'घटना',
}

const NAMED: Readonly<Record<NamedKind, readonly [string, string]>> = {
  people: ['लोगों', 'एक के साथ पिता का नाम, पहला अक्षर या पद जोड़ें'],
  offices: ['पदों', 'एक के साथ देश या मंत्रालय का नाम जोड़ें'],
  forums: ['मंचों', 'एक में ऐसा शब्द जोड़ें जिससे दोनों अलग दिखें'],
  lanes: ['लेनों', 'एक में ऐसा शब्द जोड़ें जिससे दोनों अलग दिखें'],
  stories: ['समयरेखाओं', 'एक में ऐसा शब्द जोड़ें जिससे दोनों अलग दिखें'],
  events: ['एक ही तारीख़ की घटनाओं', 'एक शीर्षक में लिखें कि वह अलग कैसे है, या दो बार लिखी घटना को एक जगह से हटा दें'],
}

const ADDRESSES: Readonly<Record<AddressProblem, string>> = {
  characters: 'में स्पेस, बैकस्लैश या कोई अदृश्य अक्षर है: उसे ब्राउज़र से फिर कॉपी करें',
  notHttps: 'https:// से शुरू नहीं होता: पेज का सुरक्षित पता दें',
  malformed: 'ब्राउज़र में नहीं खुल सकता: उसे ब्राउज़र से फिर कॉपी करें',
  credentials: 'में साइट से पहले यूज़र का नाम या पासवर्ड (“@”) है: https:// और साइट के बीच का सब हटा दें',
  port: 'में पोर्ट (साइट के बाद “:” और संख्या) है: उसे हटा दें',
  host: 'किसी सार्वजनिक साइट का नहीं है: ऐसा पता दें जिसे पाठक खोल सकें',
  lookAlike:
    'में ऐसे अक्षर हैं जो किसी और साइट के नाम की नक़ल लगते हैं: साइट का नाम ब्राउज़र में ख़ुद टाइप करें और वही पता कॉपी करें',
}

const meant = (near: string | null): string => (near === null ? '' : `; क्या आप “${near}” लिखना चाहते थे?`)
const nameScript = (script: string): string =>
  new Intl.DisplayNames('hi', { type: 'script' }).of(script) ?? script

export const recordWordsHi: WordsLike<typeof recordWordsEn> = {
  unknownId: (kind, id, near, file) =>
    `“${id}” किसी ${KINDS[kind]} की id नहीं है: ${near === null ? `${file === null ? '' : `उसे ${file} में जोड़ें या `}id सुधारें` : `क्या आप “${near}” लिखना चाहते थे?`}`,
  unknownEventHere: (id, near) =>
    `इस समयरेखा की किसी घटना की id “${id}” नहीं है: ${near === null ? 'इसी समयरेखा की किसी घटना की id कॉपी करें' : `क्या आप “${near}” लिखना चाहते थे?`}`,
  idTwice: (id, place) => `id “${id}” पहले से ${place} पर है: दोनों में से एक को दूसरी id दें`,
  unused: (kind, id) => `${KINDS[kind]} “${id}” का किसी घटना में उपयोग नहीं है: उपयोग करें या रिकॉर्ड हटा दें`,
  folderName: (id, folder) => `समयरेखा की id “${id}” उसके फ़ोल्डर के नाम “${folder}” से अलग है: दोनों एक कर दें`,
  noEvents: () => 'इस समयरेखा में कोई घटना नहीं है: story.yaml के साथ घटनाओं की एक फ़ाइल जोड़ें',

  afterItself: () => 'यह घटना अपने ही बाद आती है: इससे पहले की घटना लिखें, या “after:” हटा दें',
  afterUnsureDay: (date) => `“${date}” का दिन पक्का नहीं है, इसलिए उसके पहले या बाद कुछ नहीं आ सकता: “after:” हटा दें`,
  afterAnotherDay: (other, there, here) =>
    `“${other}” ${there} की है और यह घटना ${here} की, यानी क्रम तारीख़ों से ही तय है: “after:” हटा दें, या तारीख़ सुधारें`,
  circle: (ids) =>
    `ये घटनाएं घूमकर अपने ही बाद आ जाती हैं (${ids.map((id) => `“${id}”`).join(' ← ')}): एक “after:” हटा दें`,

  sameName: (kind, name, other, place) =>
    `दो ${NAMED[kind][0]} का नाम “${name}” है (दूसरी जगह “${other}”, ${place}), और पाठक उनमें फ़र्क़ नहीं कर सकते: ${NAMED[kind][1]}`,
  unspoken: (id, tag, field, story) =>
    `“${id}” का “${field}” ${nameOf(tag)} में नहीं है, जबकि समयरेखा “${story}” उस भाषा में भी है: “${field}:” के नीचे “${tag}:” जोड़ें`,
  tooManyCharacters: (field, length, most) => `“${field}” में ${length} अक्षर हैं, सीमा ${most} है: छोटा करें`,
  devanagariIn: (tag, field) => `“${field}” के ${nameOf(tag)} टेक्स्ट में देवनागरी अक्षर हैं`,
  noLetterOf: (script, tag, field) =>
    `“${field}” के ${nameOf(tag)} टेक्स्ट में ${nameScript(script)} का एक भी अक्षर नहीं है`,
  notDrawn: (letters, more) =>
    `तस्वीरों में ${letters.join(', ')}${more > 0 ? ` और ${more} दूसरे अक्षर` : ''} नहीं बन सकते और उनकी जगह डिब्बा दिखेगा: तस्वीर ज़रूरी हो तो देवनागरी या लैटिन में लिखें`,
  noFont: (tag, instead) =>
    `यहां ${nameOf(tag)} का फ़ॉन्ट नहीं है: ${nameOf(tag)} पेजों की तस्वीरें (PNG) ${instead === null ? 'साइट बनाने वाली मशीन के फ़ॉन्ट से बनेंगी: साझा करने से पहले उन्हें देख लें' : `${nameOf(instead)} में बनेंगी`}`,
  notOurWords: (words, most) => `लगातार ${words} शब्द हमारे नहीं हैं, सीमा ${most} है: बात अपने शब्दों में लिखें`,
  longHeadline: (words) => `इस शीर्षक में ${words} शब्द हैं: सिर्फ़ शीर्षक दें`,

  personTwice: (person) => `इस घटना में “${person}” दो बार है: एक जगह से हटा दें`,
  officeNotHeld: (name, office, date, terms, held) =>
    `${date} को ${inLanguage(name, 'hi')} “${office}” पद पर नहीं थे` +
    `${terms.length > 0 ? ` (people.yaml में ${terms.map(([from, to]) => `${from} से ${to}`).join(' और ')})` : ''}: ` +
    `${held.length > 0 ? `उस दिन का पद “${held.join('” या “')}” था` : 'people.yaml में उस दिन का कोई पद नहीं है'}; पद यहां या people.yaml में सुधारें`,
  unknownGroup: (group, groups, near) =>
    `“${group}” लोगों का कोई समूह नहीं है: इनमें से एक लिखें: ${groups.join(', ')}${meant(near)}`,

  notNumbered: (forum) =>
    `“${forum}” अपनी बैठकों को क्रमांक नहीं देता: “session” हटा दें, या forums.yaml में “numbered: true” लिखें`,
  sessionTwice: (session, place) => `इस मंच की बैठक ${session} पहले से ${place} पर है: दोनों में से एक क्रमांक सुधारें`,
  sessionBefore: (session, date, other, otherDate, place) =>
    `बैठक ${session} (${date}) की तारीख़ बैठक ${other} (${otherDate}, ${place}) से पहले की है: क्रमांक या तारीख़ सुधारें`,
  laneTwice: (lane) => `लेन “${lane}” दो बार है: एक को दूसरी id दें`,
  forumInTwoLanes: (forum, lane) => `“${forum}” पहले से लेन “${lane}” में है: एक जगह से हटा दें`,
  forumInNoLane: (forum) => `“${forum}” story.yaml की किसी लेन में नहीं है: उसे किसी लेन के मंचों में जोड़ें`,

  badAddress: (address, problem) => `पता “${address}” ${ADDRESSES[problem]}`,
  mixedHost: (host) =>
    `साइट “${host}” में दो लिपियों के अक्षर मिले हैं, जैसा नक़ली नामों में होता है: साइट का नाम ब्राउज़र में ख़ुद टाइप करें और वही पता कॉपी करें`,
  sameAddress: (place) => `यही पता पहले से ${place} पर है: उसका एक ही रिकॉर्ड रखें`,
  addressUnknown: () => 'पता मालूम नहीं है: “nearestCopy:” जोड़ें और उसमें ऐसे स्रोत की id लिखें जिसे पाठक खोल सकें',
  copyUnknown: (id) => `“${id}” का पता भी मालूम नहीं है: ऐसी प्रति बताएं जिसे पाठक खोल सकें`,
  citedTwice: (id) => `इस घटना में “${id}” दो बार लिखा है: एक जगह से हटा दें`,
  quoteWords: (part, words, most) =>
    `“${part}” में ${words} शब्द हैं, सीमा ${most} है: बस वे शब्द रखें जिनसे जगह मिल जाए`,
  quoteCharacters: (part, length, most) => `“${part}” में ${length} अक्षर हैं, सीमा ${most} है: छोटा करें`,
  quoteOverSentence: (part) => `“${part}” वाक्य के अंत (।) के पार जाता है: एक ही वाक्य के भीतर रहें`,
  agencyInPublisher: (written, agency, isSaid, publisher) =>
    `“${written}” में प्रकाशक के साथ एजेंसी का नाम भी है, और वह अलग प्रकाशक गिना जाएगा: ${isSaid ? '“agency:” में एजेंसी पहले से है,' : `“agency: ${agency}” लिखें और`} प्रकाशक का नाम “${publisher}” रखें`,

  walkOfOneStep: () => '“tour:” में दो या ज़्यादा चरण होते हैं: एक जोड़ें, या “tour:” हटा दें',
  emptyCaption: () => 'कैप्शन ख़ाली है: लिखें कि इस चरण में क्या दिखता है',
  noWindow: (window) => `“${window}” अवधि नहीं है: पहला और आख़िरी महीना या दिन लिखें, जैसे 2024-11/2025-01`,
  outsideWindow: (event, date, window) =>
    `“${event}” (${date}) अवधि ${window} में नहीं है: अवधि बढ़ाएं या दूसरी घटना लिखें`,
  filterHides: (event) =>
    `यह फ़िल्टर इस चरण की घटना “${event}” को ही छिपा देता है: उसी का कोई मान चुनें या पंक्ति हटा दें`,
}
