import type { WordsLike } from './said.ts'
import { quotedHi as quoted } from './shapeWordsHi.ts'
import type { FontFault, themeWordsEn } from './themeWordsEn.ts'

const FONT_FAULTS: Readonly<Record<FontFault, string>> = {
  noFont: 'फ़ॉन्ट नहीं है: वहां WOFF2, TTF या OTF फ़ाइल रखें',
  damaged: 'अधूरी है: फ़ाइल का एक हिस्सा ग़ायब है; उसे फिर से कॉपी करें',
  oldWoff: 'पुराने ढंग की WOFF फ़ाइल है: उससे WOFF2 बनाएं, या TTF लें',
  collection: 'में कई फ़ॉन्ट एक साथ हैं: जो चाहिए उसे अलग फ़ाइल में निकालें',
}

const meant = (near: string | null): string => (near === null ? '' : `; क्या आप “${near}” लिखना चाहते थे?`)

export const themeWordsHi: WordsLike<typeof themeWordsEn> = {
  weakContrast: ({ theme, front, lane, colour, ground, groundColour, reached, needed, better }) =>
    `थीम “${theme}” में “${ground}” (${groundColour}) पर “${front}”${lane === null ? '' : ` ${lane}`} (${colour}) का कॉन्ट्रास्ट ${reached}:1 है, पर ${needed}:1 चाहिए: ` +
    (better === null ? `“${ground}” का रंग और हल्का या गहरा चुनें` : `“${theme}” के नीचे जैसे "${better}" लिखें`),
  notAColour: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर रंग "#0b4f8a" की तरह लिखा जाता है, उद्धरण चिह्नों में`,
  notARadius: (written) => `“radius” में ${quoted(written)} लिखा है, पर 0 से 24 तक पिक्सल की पूरी संख्या चाहिए`,
  tooManyEntries: (field, most) => `“${field}” में ${most} से ज़्यादा प्रविष्टियां हैं: कुछ हटा दें`,

  notAFamily: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर फ़ॉन्ट का नाम चाहिए, बिना उद्धरण चिह्न, कॉमा और कोष्ठक के`,
  notAFontFile: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर fonts/ की किसी फ़ाइल का नाम चाहिए, जिसमें a–z, अंक, बिंदु और हाइफ़न हों`,
  notAWeight: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर 400 या 700 जैसी संख्या चाहिए, या वेरिएबल फ़ॉन्ट के लिए "200 800"`,
  notARange: (field, written) =>
    `“${field}” में ${quoted(written)} लिखा है, पर U+0900-097F, U+200C-200D की तरह लिखें`,
  unknownFamily: (family, near) => `“fonts” में “${family}” नाम का फ़ॉन्ट नहीं है; क्या आप “${near}” लिखना चाहते थे?`,
  noFontFile: (name, folder, near) => `${folder}/ में “${name}” नहीं है: फ़ॉन्ट वहां रखें${meant(near)}`,
  badFont: (name, fault) => `“${name}” ${FONT_FAULTS[fault]}`,
  heavyFont: (name, megabytes) =>
    `“${name}” ${megabytes} MB की है, जो पाठक के लिए बहुत है (ज़्यादा से ज़्यादा 1 MB): उससे WOFF2 बनाएं, या जिन अक्षरों की ज़रूरत नहीं उन्हें हटा दें`,
  noOutlines: (name) => `“${name}” WOFF2 है, जिससे तस्वीरें नहीं बनतीं: “outlines:” में TTF या OTF का नाम लिखें`,
  picturesWithoutFont: (folder) =>
    `WOFF2 से तस्वीरें नहीं बनतीं, उनमें अक्षर Noto Sans के हैं: यही फ़ॉन्ट TTF या OTF में भी ${folder}/ में रखें, और “outlines:” में उसका नाम लिखें`,
  unusedFont: () => 'site.yaml का कोई फ़ॉन्ट यह फ़ाइल नहीं है: “fonts:” में इसका नाम लिखें, या इसे हटा दें',
}
