import { wordSet } from './wordSet.ts'

/** The word that says what kind of body a forum is: in Hindi its last, in English its first. */
export const FORUM_HEADS = wordSet(
  `आयोग समूह समिति परिषद सम्मेलन वार्ता संवाद मंच समिट शिखर कमीशन उपसमूह commission committee group council summit dialogue forum consultations
   subgroup`,
)

/** They say nothing of which forum it is. */
export const FORUM_LINKS = wordSet(
  `और एवं व तथा पर के की का को में विषय गठित संबंधी लिए द्विपक्षीय bilateral of on and the for in to an a between`,
)

/** Other forums' names: before सम्मेलन or summit they say that none of the records is meant. */
export const OTHER_FORUMS = wordSet(
  `जी20 जी जी7 नाटो आसियान क्वाड बिम्सटेक सार्क कॉप कॉप30 यूरोपीय ईयू अरब ओपेक राष्ट्रमंडल आईबीएसए एपेक पूर्वी एशिया जलवायु एआई वैश्विक अलास्का निवेशक निवेश
   g20 g7 nato asean quad bimstec saarc cop cop30 eu european arab opec commonwealth ibsa apec asia climate ai global alaska investors investor business`,
)

/** Of these the ones that stand elsewhere, too: `वैश्विक मसले`. */
export const EVERYDAY_KINDS = wordSet(
  `वैश्विक जलवायु निवेशक निवेश पूर्वी एशिया यूरोपीय अरब global climate investors investor business asia european arab`,
)

/** Names in the registers that are everyday words, too: alone they name no forum. */
export const EVERYDAY = wordSet(
  `लॉजिस्टिक्स इंद्र इन्द्र इंद्रा इन्द्रा समझौते संदर्भ पृष्ठभूमि आयोग visits background context agreements exercises logistics`,
)

/** Words of which names of the registers are made that many other things are called, too: they name a forum where the article names it otherwise. */
export const GENERAL = wordSet(`मुक्त व्यापार समझौता समझौते वार्ता fta free trade agreement talks`)
