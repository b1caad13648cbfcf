import { wordSet } from './wordSet.ts'

/** Titles, ranks and forms of respect that stand before a name and say nothing of which office it is. */
export const HONORIFICS = wordSet(
  `श्री श्रीमती श्रीमान सुश्री डॉ डाॅ डा डॉक्टर प्रो प्रोफेसर माननीय महामहिम स्वर्गीय दिवंगत कुमारी मिस्टर मिसेज पंडित सर इंजीनियर एडवोकेट कामरेड
   mr mrs ms dr prof professor sir shri smt honourable honorable hon late excellency`,
)

/** Ranks: they are part of a spelling in print, and tell one bearer of a surname from another. */
export const RANKS = wordSet(
  `जनरल लेफ्टिनेंट मेजर ब्रिगेडियर कर्नल कैप्टन एडमिरल वाइस रियर एयर मार्शल चीफ कमांडर विंग स्क्वाड्रन लीडर ग्रुप ले लेफ्ट मे कमोडोर सेवानिवृत्त रिटायर्ड
   general lieutenant lt gen major maj brigadier brig colonel col captain capt admiral vice rear air marshal commander wing commodore
   retd`,
)

/** Who is called so in local news holds no office of the records, whatever his name: `एसपी राजेश कुमार सिंह`. */
export const LOCAL_TITLES = wordSet(
  `एसपी एसएसपी एएसपी डीएसपी सीओ डीएम एडीएम एसडीएम बीडीओ थानाध्यक्ष थानेदार थानाप्रभारी कोतवाल इंस्पेक्टर दरोगा दारोगा सिपाही कांस्टेबल विधायक पार्षद सभासद प्रधान सरपंच मुखिया महापौर मेयर प्रिंसिपल प्रधानाचार्य
   प्राचार्य शिक्षक अधिवक्ता वकील व्यापारी कारोबारी किसान चालक ड्राइवर छात्र पत्रकार संवाददाता न्यायाधीश जज न्यायमूर्ति कोच कप्तान खिलाड़ी अभिनेता गायक
   sp ssp dsp dm inspector constable councillor mla mp mayor principal teacher advocate lawyer trader farmer driver student journalist
   reporter judge justice coach captain actor singer`,
)

/** The last word of an office, a title or a description that stands before a name: `रक्षा मंत्री सिंह`. */
export const ROLE_ENDS = wordSet(
  `मंत्री प्रधानमंत्री राष्ट्रपति उपराष्ट्रपति मुख्यमंत्री उपमुख्यमंत्री पीएम सीएम सचिव राजदूत प्रवक्ता अध्यक्ष महासचिव सलाहकार प्रमुख निदेशक महानिदेशक उपनिदेशक राज्यपाल उपराज्यपाल
   नेता सांसद विधायक अधिकारी प्रतिनिधि समकक्ष चांसलर राजनयिक दूत सहयोगी सहायक मेजबान अतिथि मेहमान आयुक्त कमांडर एनएसए सीडीएस सीजेआई सीईओ चेयरमैन उपाध्यक्ष
   minister president premier pm secretary ambassador envoy spokesman spokesperson spokeswoman chairman chair chief director head leader
   adviser advisor aide counterpart governor speaker commissioner representative nsa cds eam deputy`,
)
