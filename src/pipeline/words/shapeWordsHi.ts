import { examplesOf } from './fieldExamples.ts'
import { createLanguageWords } from './languageWords.ts'
import type { WordsLike } from './said.ts'
import type { shapeWordsEn } from './shapeWordsEn.ts'

const { nameOf, fields } = createLanguageWords('hi', 'और')
const all = ({ length }: readonly string[]): string => (length === 2 ? 'दोनों भाषाओं' : 'सभी भाषाओं')

function example(field: string): string {
  const examples = examplesOf(field)
  return examples.length === 0 ? '' : ` (जैसे ${examples.join(' या ')})`
}

export const quotedHi = (written: string | null): string =>
  written === null ? 'सूची या फ़ील्ड का समूह' : `“${written}”`
const quoted = quotedHi

const meant = (near: string | null): string => (near === null ? '' : `; क्या आप “${near}” लिखना चाहते थे?`)
const listed = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`)

const correction = (tags: readonly string[]): string =>
  `पहले “## 2026-12-01” लिखें, फिर “- event-id, event-id”, फिर उसके नीचे ${tags.map((tag) => `“  - ${tag}: …”`).join(' और ')}`

export const shapeWordsHi: WordsLike<typeof shapeWordsEn> = {
  missingLanguage: (field, tag) => `“${field}” का टेक्स्ट ${nameOf(tag)} में नहीं है: उसके नीचे “${tag}:” जोड़ें`,
  foreignLanguage: (tag) =>
    `यह समयरेखा ${nameOf(tag)} में नहीं है: story.yaml के “languages:” में “${tag}” जोड़ें, या यह पंक्ति हटा दें`,
  untoldLanguage: (tag) =>
    `यह समयरेखा ${nameOf(tag)} में नहीं है: उसके ${nameOf(tag)} के टेक्स्ट यहां रहते हैं, पर प्रकाशित नहीं होते; प्रकाशित करने हों, तो “languages:” में “${tag}” जोड़ें`,
  missingField: (field) => `“${field}” नहीं लिखा है: “${field}:” वाली एक पंक्ति जोड़ें${example(field)}`,
  missingTexts: (field, tags) =>
    `“${field}” ${all(tags)} में नहीं है: “${field}:” जोड़ें और उसके नीचे ${fields(tags)}`,
  emptyField: (field) => `“${field}” ख़ाली है: उसे लिखें${example(field)}, या ज़रूरी न हो तो पंक्ति हटा दें`,
  emptyTexts: (field, tags) => `“${field}” ख़ाली है: उसके नीचे ${fields(tags)} लिखें`,
  emptyList: (field) => `“${field}” की सूची ख़ाली है: एक प्रविष्टि जोड़ें, या पंक्ति हटा दें`,
  noSource: (byAddress) =>
    `इस घटना का कोई स्रोत नहीं है: “sources:” जोड़ें और उसके नीचे “- ${byAddress ? 'url: https://…' : 'source: (sources.yaml की id)'}” लिखें`,
  unknownField: (field, near, known) =>
    `“${field}” नाम की कोई फ़ील्ड नहीं है${meant(near) || ` (यहां ये चलती हैं: ${known.join(', ')})`}`,
  fieldElsewhere: (field, owner) =>
    owner === null
      ? `“${field}” रिकॉर्ड का अपना फ़ील्ड है: इसके पहले उतने ही स्पेस रखें, जितने रिकॉर्ड के बाक़ी फ़ील्ड के पहले हैं`
      : `“${field}” को “${owner}” में होना चाहिए: इसे “${owner}:” के नीचे, दो स्पेस भीतर लिखें`,
  squareBrackets: () => 'फ़ील्ड “{” और “}” के बीच लिखे जाते हैं, “[” और “]” के बीच नहीं: दोनों कोष्ठक बदलें',
  commaMadeField: (field, known) =>
    `“${field}” नाम की कोई फ़ील्ड नहीं है (यहां ये चलती हैं: ${known.join(', ')}); अगर इससे पहले का कॉमा टेक्स्ट का है, तो पूरा टेक्स्ट उद्धरण चिह्नों में रखें`,
  tooLong: (field, most) => `“${field}” बहुत लंबा है: उसे ${most} अक्षरों से कम रखें`,
  notAmong: (field, written, choices, near) =>
    `“${field}” में ${quoted(written)} लिखा है, पर इनमें से एक ही चलेगा: ${choices.join(', ')}${meant(near)}`,
  notAList: (field) => `“${field}” एक सूची होनी चाहिए: उसके नीचे हर प्रविष्टि “- ” से शुरू करें`,
  notTexts: (field, tags) => `“${field}” ${all(tags)} में होना चाहिए: उसके नीचे ${fields(tags)} लिखें`,
  notAText: (field) => `“${field}” में टेक्स्ट होना चाहिए: उसे उद्धरण चिह्नों में रखें`,
  notFields: (field, names) =>
    `“${field}” फ़ील्ड का समूह होना चाहिए: ${names.map((name) => `“${name}:”`).join(', ')}`,
  notTrueOrFalse: (field, written) => `“${field}” में ${quoted(written)} लिखा है, पर true या false ही चलेगा`,
  notANumber: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर 1 से शुरू होने वाली पूरी संख्या चाहिए, बिना उद्धरण चिह्नों के`,
  notACountry: (written) =>
    `“country” में ${quoted(written)} लिखा है, पर दो बड़े अक्षर चाहिए, जैसे IN, या किसी संगठन के लिए XX`,
  notALanguage: (written) => `“language” में ${quoted(written)} लिखा है, पर hi, en या ru जैसा कोड चाहिए`,
  notATag: (written) => `${quoted(written)} किसी भाषा का कोड नहीं है: hi, ta या ur जैसा कोड लिखें`,
  notAnId: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर id में सिर्फ़ छोटे अक्षर a–z, अंक और हाइफ़न होते हैं, ज़्यादा से ज़्यादा 64`,
  notOneName: (field, tags) => `“${field}” में एक नाम होना चाहिए, या उसके नीचे ${fields(tags)}`,
  listNoText: (field, tags) =>
    `“${field}” सूची है, पर टेक्स्ट होना चाहिए: ${tags.length > 1 ? `उसके नीचे ${fields(tags)} लिखें` : 'उसे उद्धरण चिह्नों में रखें'}`,
  notAQuote: () => '“quote” में true लिखें, अगर उद्धरण घटना के स्रोत में दिया है, या “exact:” के साथ ख़बर के कुछ शब्द',
  dateAsList: (field) =>
    `“${field}” सूची की तरह पढ़ा जाता है: कोष्ठक वाली तारीख़ उद्धरण चिह्नों में रखें, "[..2025-12-31]"`,
  notADateField: (field) => `“${field}” में तारीख़ होनी चाहिए${example(field)}`,

  laneAndForum: () => 'मंच की लेन पहले से तय है: “lane:” या “forum:” में से एक हटा दें',
  noLane: (lanes) => `यह घटना किसी लेन में नहीं है: “lane:” जोड़ें और story.yaml की कोई लेन लिखें${listed(lanes)}`,
  unknownLane: (lane, lanes) => `story.yaml में “${lane}” नाम की लेन नहीं है: उसकी लेनों में से एक लिखें${listed(lanes)}`,
  laneIsForum: (lane) => `“${lane}” मंच भी है: “forum: ${lane}” लिखें, या लेन का नाम बदलें`,
  sourceWithoutAddress: () =>
    'इस स्रोत का पता नहीं है: “- url: https://…” लिखें, या “- source:” और sources.yaml की id',
  sourceAndAddress: () => 'इस स्रोत में sources.yaml की id भी है और पता भी: “source:” या “url:” में से एक हटा दें',

  headingNoDay: (tags) => `यह शीर्षक कोई तारीख़ नहीं है: ${correction(tags)}`,
  lineUnderNoDay: (tags) => `यह पंक्ति किसी तारीख़ के नीचे नहीं है और पढ़ी नहीं जाती: ${correction(tags)}`,
  notOfACorrection: (tags) => `यह पंक्ति किसी सुधार का हिस्सा नहीं है: ${correction(tags)}`,
  reasonTwice: (tag) => `इस सुधार में “${tag}:” दूसरी बार आया है, जो पहले की जगह ले लेगा: एक ही रखें`,
  noReasonIn: (tag, tags) => `इस सुधार का कारण ${nameOf(tag)} में नहीं है: ${correction(tags)}`,
  fenceOpen: () =>
    '“```” के बाद का कुछ नहीं पढ़ा जाता, क्योंकि उसे बंद नहीं किया गया: उदाहरण के बाद एक पंक्ति में “```” लिखें',
}
