import type { PictureFault, proofWordsEn } from './proofWordsEn.ts'
import type { WordsLike } from './said.ts'

const meant = (near: string | null): string => (near === null ? '' : `; क्या आप “${near}” लिखना चाहते थे?`)
const SMALLER = '2,000 पिक्सल की चौड़ाई काफ़ी है: छोटी करके सहेजें'

const PICTURES: Readonly<Record<PictureFault, string>> = {
  sizeUnread: 'ख़राब है: उसका आकार पढ़ा नहीं जा सका; जिस प्रोग्राम से आई है, उससे फिर सहेजें',
  damaged: 'ख़राब है: जिस प्रोग्राम या साइट से आई है, वहां से फिर सहेजें',
  drawingWithScript: 'स्क्रिप्ट वाला रेखाचित्र (SVG) है, जो पाठकों को नहीं दिया जा सकता: PNG में सहेजें',
  drawing: 'रेखाचित्र (SVG) है, और उसमें स्क्रिप्ट हो सकती है: PNG में सहेजें',
  heic: 'फ़ोन के अपने फ़ॉर्मैट (HEIC) में है: JPEG में सहेजें',
  gif: 'GIF है: PNG में सहेजें, या उसकी एक तस्वीर के साथ “video:” लिखें',
  pdf: 'PDF है: पन्ने को PNG में सहेजें',
  tiff: 'TIFF है: JPEG में सहेजें',
  webPage: 'वेब पेज है, उस पर लगी तस्वीर नहीं: तस्वीर को अलग खोलकर सहेजें',
  empty: 'ख़ाली है: तस्वीर फिर से सहेजें',
  unknown: 'ऐसी तस्वीर नहीं जो पढ़ी जा सके: JPEG, PNG, WebP या AVIF में सहेजें',
}

/** तथ्य का नाम वैसा ही, जैसा रिकॉर्ड में लिखा जाता है। */
const fact = (field: string): string => `“${field}”`
const sayWhy = (released: string, changes: string): string =>
  `${changes} में ${released} या उसके बाद की तारीख़ के साथ कारण लिखें`
const given = (value: string): string => (value === '' ? 'नहीं दिया गया' : `“${value}”`)

export const proofWordsHi: WordsLike<typeof proofWordsEn> = {
  claimsMissing: (event) =>
    `इस घटना के बारे में किसी स्रोत का कोई दावा नहीं है: claims/ की किसी फ़ाइल में “${event}” के नीचे दावे लिखें`,
  notCited: (source) => `घटना के स्रोतों में “${source}” नहीं है: उसे जोड़ें, या id सुधारें`,
  citationWithoutQuote: (source) => `घटना में “${source}” के साथ कोई उद्धरण नहीं है: शब्द यहां लिखें, या “quote” हटा दें`,
  deprecatedWithoutReason: () => 'ख़ारिज किए गए दावे का कारण चाहिए: हर भाषा में “reason:” जोड़ें',
  dateNotTold: (claimed, told) =>
    `उद्धृत शब्दों से ${told.join(' या ')} निकलता है, पर दावा “${claimed}” का है: दोनों में से एक सुधारें, ` +
    'या “direction: past” अथवा “direction: future” से बताएं कि बात कब की है',
  claimedSession: (text) => `“session” में “${text}” लिखा है, पर पूरी संख्या होनी चाहिए`,
  claimedStatus: (text, known) => `“status” में “${text}” लिखा है, पर इनमें से एक ही चलेगा: ${known.join(', ')}`,
  claimedOffice: (text) => `“${text}” को “person: office” की तरह लिखें`,
  claimedPlace: (text) =>
    `समयरेखा की किसी घटना की जगह “${text}” नहीं है: दावे में जगह अंग्रेज़ी में लिखें, या वैसे ही जैसे घटना के “place:” में है`,
  claimTwice: (source) => `“${source}” का यही दावा पहले से है: दोनों में से एक हटा दें`,
  twoPreferred: (field) => `${fact(field)} के दो दावे “preferred” हैं: जिसके सबूत बेहतर हों, उसे रखें`,
  sourcesDiffer: (field, values) =>
    `${fact(field)} पर स्रोत एकमत नहीं हैं (“${values.join('”, “')}”): एक दावे पर “rank: preferred” लगाएं और कारण लिखें`,
  preferredWithoutReason: (field, values) =>
    `${fact(field)} का एक मान दूसरे से बेहतर माना गया है (“${values.join('”, “')}”): हर भाषा में “reason:” जोड़ें`,
  notPreferred: (field, shown, preferred, place) =>
    `${fact(field)} में “${shown}” है, पर “preferred” दावा “${preferred}” है (${place}): दोनों में से एक सुधारें`,
  unclaimed: (field, shown) =>
    `कोई स्रोत नहीं कहता कि ${fact(field)} “${shown}” है: दावा जोड़ें, या ${fact(field)} सुधारें`,
  placesUnclaimed: (shown, events) =>
    `${events} घटनाओं की जगह किसी दावे में उसी नाम से नहीं है, उनमें पहली “${shown}”: दावों में जगहों के अंग्रेज़ी नाम हों, तो वहां घटना वाला नाम लिखें, या “place:” के नीचे “en:” रहने दें`,
  officeUnclaimed: (people) => `यहां कोई स्रोत ${people.join(', ')} का पद नहीं बताता: कोई बताता हो तो दावा जोड़ें`,

  knownBeforeReport: (known, published) =>
    `“known” में ${known} है, पर उसकी ख़बर ${published} की है: ख़बर का दिन लिखें`,
  heldBeforeDay: (known, begins) =>
    `“held” होने की बात ${known} को पता चली, जबकि घटना ${begins} को शुरू हुई: दिन सुधारें, या “scheduled” लिखें`,
  lastStateNotShown: (status, date, shown, day) =>
    `आख़िरी स्थिति “${status}”, ${date} है, पर घटना “${shown}”, ${day} दिखती है: वह स्थिति जोड़ें जिससे यह हुआ`,

  publishedGone: (event, released, changes) =>
    `प्रकाशित घटना “${event}” अब नहीं है: उसे वापस लाएं, या ${sayWhy(released, changes)}`,
  publishedChanged: (field, before, after, released, changes) =>
    `${fact(field)} प्रकाशन के समय ${given(before)} था और अब ${given(after)} है: ${sayWhy(released, changes)}`,
  changesOutOfOrder: (date, newer) => `${date} का सुधार ${newer} के नीचे है: सबसे नया सुधार सबसे ऊपर रखें`,
  changeAfterUpdate: (date, updated) =>
    `यह सुधार ${date} का है, पर story.yaml में “updated” ${updated} है: उसे भी बदलें`,

  accessWithoutDay: () => '“access” और “checked” साथ-साथ होते हैं: `samayrekha links` चलाएं',
  accessOfNoSource: (source) => `“${source}” अब किसी स्रोत की id नहीं है: \`samayrekha links\` चलाएं`,
  accessMoved: (source) => `“${source}” का पता अब दूसरा है: \`samayrekha links\` चलाएं`,
  accessTwice: (source) => `“${source}” यहां दो बार है: एक जगह से हटा दें`,
  archiveOfAnotherDay: (day, captured) => `संग्रह का पता ${day} का है, ${captured} का नहीं: पते वाला दिन लिखें`,
  archiveTooOld: (captured, published) =>
    `प्रति ${captured} की है, जबकि पेज ${published} को प्रकाशित हुआ: बाद की प्रति दें, या “published” सुधारें`,

  quoteNotFound: (words, source) => `“${words}” “${source}” की प्रति में नहीं मिला: शब्द फिर से कॉपी करें`,
  quoteFoundOften: (words, count, source) =>
    `“${words}” “${source}” की प्रति में ${count} बार है: “prefix:” या “suffix:” जोड़ें`,
  wordForWord: (words, source) => `“${words} …” शब्दशः “${source}” में है: बात अपने शब्दों में लिखें`,

  noPicture: (name, folder, near) => `${folder}/ में “${name}” नहीं है: तस्वीर वहां रखें${meant(near)}`,
  badPicture: (name, fault) => `“${name}” ${PICTURES[fault]}`,
  heavyPicture: (name, megabytes, most) =>
    `“${name}” ${megabytes} एमबी की है, सीमा ${most} एमबी है; ${SMALLER}`,
  hugePicture: (name, width, height, most) =>
    `“${name}” ${width} × ${height} पिक्सल की है, कुल सीमा ${most / 10} करोड़ पिक्सल है; ${SMALLER}`,
  smallPicture: (name, width, enough) =>
    `“${name}” सिर्फ़ ${width} पिक्सल चौड़ी है और बड़ी दिखने पर धुंधली होगी: ${enough} या ज़्यादा चौड़ी तस्वीर खोजें`,
  unusedPicture: () => 'यह तस्वीर किसी घटना में नहीं दिखती: उसे किसी घटना के “picture:” में लिखें, या हटा दें',
}
