import { wordSet } from './wordSet.ts'

/**
 * Words that may stand before a surname without being a name themselves: `बैठक में सिंह ने`, `वहीं पुतिन`, but `दिलीप सिंह`. The
 * longer the list, the more surnames are found; a word that is missing costs a mention and never makes a wrong one.
 */
export const FUNCTION_WORDS = wordSet(
  // Postpositions, particles, conjunctions
  `ने को से का के की में पर तक और या तथा एवं व कि जो जब तब तो ही भी न नहीं अगर यदि लेकिन परंतु किंतु मगर बल्कि क्योंकि इसलिए ताकि जबकि हालांकि
   चूंकि साथ बीच बाद पहले पूर्व दौरान तहत लिए द्वारा ओर तरफ अनुसार मुताबिक समेत सहित बजाय बिना खिलाफ विरुद्ध पास सामने ऊपर नीचे अंदर बाहर
   प्रति बारे जरिए माध्यम कारण वजह अलावा अतिरिक्त हेतु बनाम यानी अर्थात मानो जैसे जैसा जैसी जैसा`,
  // Pronouns, demonstratives
  `यह वह ये वे इस उस इन उन इसे उसे इन्हें उन्हें इसके उसके इनके उनके इसकी उसकी इनकी उनकी इसका उसका इनका उनका इसमें उसमें इनमें उनमें इसने उसने इन्होंने
   उन्होंने हम हमारे हमारी हमारा मैं मेरे मेरी आप अपने अपनी अपना खुद स्वयं जिस जिसे जिसके जिसकी जिसमें जिन जिनमें जिनके किस किसी कुछ कोई सब सभी
   दोनों कई अन्य एक दो तीन चार यहां वहां जहां कहां`,
  // Adverbs, times
  `अब अभी आज कल परसों फिर वहीं यहीं इधर उधर आगे पीछे तभी कभी हमेशा अक्सर अंत अंततः आखिर आखिरकार शायद केवल सिर्फ मात्र बहुत काफी इससे उससे इसी उसी ऐसे वैसे
   ऐसा ऐसी कैसे क्यों क्या शुरुआत सुबह शाम दोपहर रात दिन सोमवार मंगलवार बुधवार गुरुवार वीरवार बृहस्पतिवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई
   अगस्त सितंबर अक्टूबर नवंबर दिसंबर हाल ज्ञात गौरतलब उल्लेखनीय सूत्रों`,
  // Verbs that come before a name: said Singh, met Putin
  `बोले बोलीं कहा कहे बताया मिले मिलेंगे मिलीं किया की करते करके करने कर हुए हुई हुआ है हैं था थे थी थीं होगा होगी होंगे गया गए गई दिया दी दिए लिया ली लिए
   रहा रहे रही पहुंचे आए आएंगे गए जाएंगे करेंगे देंगे चाहते देखें जानें पढ़ें मिलकर बोलकर बताते मनाते सुनाया लिखा जोड़ा दोहराया मुलाकात बैठक बातचीत वार्ता भेंट चर्चा
   यात्रा दौरे दौरा आगमन स्वागत बयान भाषण संबोधन ट्वीट पोस्ट नेतृत्व अध्यक्षता कार्यालय मौजूद दोस्त मित्र`,
  // English
  `a an the and or but if when while as at by for from in into of off on onto out over to up with within without after before during
   between against about above under since until than that this these those which who whom whose what where why how he she it they we
   you i him her them us his their our its my your is are was were be been being has have had do does did will would shall should can
   could may might must not no nor so too very also both each every all any some such only own same other another again further then
   once here there now today yesterday tomorrow met meets meet told tells said says hosted hosts thanked welcomed called calls invited
   including via versus meanwhile earlier later however monday tuesday wednesday thursday friday saturday sunday january february march
   april june july august september october november december`,
)
