import { wordPattern } from '../text/wordPattern.ts'

/**
 * Words that tell whether something has been or is to come, as patterns of one normalised word in small letters. Only what
 * is safe in news stands here: `योगी`, `मेगा` and `के लिए` look like verbs and are none.
 */

/** Endings of the Hindi future. */
export const FUTURE_ENDING =
  /(?:ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एंगे|एंगी|येगा|येगी|येंगे|ूंगा|ूंगी|ऊंगा|ऊंगी|^होगा|^होगी|^होंगे|^होंगी|^दूंगा|^लूंगा)$/
export const NO_FUTURE = /^(?:मेगा|ओमेगा|बेगा|नेगी|बेगी)$/

/** What is planned. Before a noun or at the end alike. */
export const PLANNED =
  /^(?:प्रस्तावित|निर्धारित|संभावित|संभावना|संभव|अपेक्षित|उम्मीद|आगामी|आसार|आशंका|मुमकिन|सकता|सकती|सकते)$/

/** Finite past forms, and participles of what is done. */
export const PAST = wordPattern(
  '^(?:था|थी|थे|थीं|गया|गई|गए|गयी|गये|गईं|गयीं|हुआ|हुई|हुए|हुईं|हुये|हुयी|चुका|चुकी|चुके|किया|दिया|दिए|दिये|लिया|कहा|बताया|बोले|बोला|बोलीं|बोली|पहुंचे|पहुंचा|पहुंची|पहुंचीं|आया|आई|आए|आयीं|मिले|मिला|मिली|मिलीं|किए|किये|निकला|निकली|निकले|उतरा|उतरे|उतरी|मारा|मारी|मारे|चला|चली|चले|रहीं|लौटे|लौटा|लौटी|भेजा|भेजी|देखा|देखी|देखे|सौंपा|सौंपी|सौंपे|छोड़ा|छोड़ी|रखा|रखी|रखे|पूछा|माना|जीता|जीते|जीती|हारा|हारे|हारी|खोला|खोली|तोड़ा|जोड़ा|पकड़ा|पकड़े|गिरा|गिरी|गिरे|टूटा|टूटी|बढ़ा|बढ़ी|घटा|घटी|सका|सकी|सके|लगा|लगी|लगे|डाला|डाली|डाले|पाया|पाई|पाए|खरीदा|खरीदे|बेचा|छापा|उठा|उठी|उठे|बैठे|बैठा|सुना|सुनी|चुना|चुनी|चुने|मांगा|मांगी|मांगे|हटा|हटे|गंवाया|लिखा|लिखी|पढ़ा|पढ़ी|थमा)$',
)
/** Verbs of the news whose past is their stem with an ending. */
const STEMS =
  'उतर लौट निकल पहुंच गिर टूट फट फंस डूब जल मर बच भाग रुक बैठ उठ खुल छप बिक जुट पलट भिड़ दौड़ उड़ चढ़ गुजर बरस थम उभर फैल सिमट छूट लूट मार काट बांट देख सुन चुन भेज सौंप छोड़ तोड़ जोड़ पकड़ खोल बेच खरीद मान पूछ मांग लिख पढ़ जीत हार डाल निकाल उतार संभाल घुस धंस झुलस रौंद पीट पटक उलझ समेट दिख उमड़ जाग टल ढह बह फेंक खींच रोक घेर छाप ठुकर टकर बिगड़ सुधर चमक जकड़ दबोच परोस झेल बढ़ घट बन हट लग मिल कुचल धमक गरज निपट संवार'
export const PAST_OF_STEM = wordPattern(`^(?:${STEMS.split(' ').join('|')})(?:ा|ी|े)$`)

/** Causatives: `जताया`, `मनाया`, `फहराया`; and the plural that women have: `उतरीं`. No ordinal: `21वीं`. */
export const PAST_ENDING = /(?:..ाया|..ीं)$/
export const NO_PAST =
  /^(?:.*वीं|नहीं|कहीं|यहीं|वहीं|जहीं|इन्हीं|उन्हीं|तुम्हीं|हमीं|किन्हीं|जिन्हीं|समाया|बकाया|किराया|पराया|रियाया|साया|हमसाया|सरमाया|छत्रछाया)$/
/** `की` and feminine `-ाई` are verbs only where a clause ends. */
export const PAST_AT_END = /^(?:की|दी|ली|कीं|दीं|लीं|..+ाई|..+ाईं|..+ाए|ली)$/

/** Nouns that look like such verbs: `18 जुलाई को सुनवाई`. */
export const NO_PAST_AT_END =
  /^(?:सुनवाई|कार्रवाई|लड़ाई|पढ़ाई|महंगाई|महँगाई|भलाई|सफाई|कमाई|बधाई|भाई|सच्चाई|गहराई|ऊंचाई|लंबाई|चौड़ाई|रिहाई|विदाई|सिंचाई|दवाई|हवाई|बुआई|बुवाई|खुदाई|कटाई|अगुवाई|अगुआई|चढ़ाई|मिठाई|कठिनाई|ढिलाई|तुरपाई|छपाई|रंगाई|पिटाई|ढुलाई|निराई|इकाई|ईसाई|जुलाई)$/

/** What somebody decides is to come: `लागू करने का फैसला किया`. */
export const INTENT =
  /^(?:फैसला|फैसले|निर्णय|ऐलान|एलान|घोषणा|योजना|प्रस्ताव|वादा|वायदा|लक्ष्य|तैयारी|तैयारियां|तैयारियों|उम्मीद|संभावना|आदेश|निर्देश|अनुमति|मांग|संकेत|आग्रह|अपील|मंजूरी|न्योता|न्यौता|निमंत्रण|आमंत्रण|कार्यक्रम|इरादा|अनुमान|आह्वान|चेतावनी|धमकी|प्लान|ऐलान)$/

/** What somebody has called or laid down for a day: the passive of it says not that the day has been. */
export const ARRANGED = /^(?:बुलाई|बुलाया|बुलाए|रखी|रखा|तय|निर्धारित|प्रस्तावित|आमंत्रित)$/

export const ENGLISH_FUTURE =
  /^(?:will|shall|would|scheduled|slated|expected|due|plan|plans|planned|upcoming|likely|may|might|could|going|tentatively|proposed|ll)$/
export const ENGLISH_PAST =
  /^(?:was|were|had|did|said|told|met|held|sat|stood|drove|kept|felt|dealt|spent|broke|chose|stole|swore|tore|beat|fought|caught|taught|sought|knew|grew|threw|blew|withdrew|undertook|underwent|fled|woke|rode|sank|rang|hung|stuck|heard|came|went|took|gave|made|got|saw|spoke|began|won|lost|led|left|sent|paid|sold|bought|brought|built|fell|rose|ran|became|wrote|found|flew|drew|hit|shot|struck|put|set|wrapped|has|have|who)$/
export const ENGLISH_PAST_ENDING = /[a-z]{2}ed$/
export const NO_ENGLISH_PAST =
  /^(?:need|indeed|speed|united|red|feed|seed|breed|shed|bed|wed|hundred|sacred|based|related|who|has|have|set)$/
