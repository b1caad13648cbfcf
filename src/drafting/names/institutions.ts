import { wordSet } from './wordSet.ts'

/** Behind a name they make it the name of a place or body: `राजनाथ सिंह मार्ग`, `Narendra Modi Stadium`. */
export const NAMED_AFTER = wordSet(
  `मार्ग रोड सड़क पथ गली चौक चौराहा नगर नगरी पुरम कॉलोनी विहार एन्क्लेव गार्डन पार्क उद्यान स्टेडियम मैदान सेतु पुल फ्लाईओवर एक्सप्रेसवे हाईवे टर्मिनल बंदरगाह स्टेशन विश्वविद्यालय यूनिवर्सिटी
   महाविद्यालय विद्यालय कॉलेज स्कूल संस्थान इंस्टीट्यूट इंस्टिट्यूट अकादमी एकेडमी अस्पताल हॉस्पिटल चिकित्सालय फाउंडेशन प्रतिष्ठान ट्रस्ट न्यास स्मारक समाधि संग्रहालय पुस्तकालय लाइब्रेरी ऑडिटोरियम
   सभागार पुरस्कार अवार्ड ट्रॉफी छात्रवृत्ति योजना मिशन सरकार प्रशासन कैबिनेट मंत्रिमंडल मेमोरियल जयंती पुण्यतिथि शासन
   marg road street avenue chowk nagar colony park garden stadium ground setu bridge flyover expressway highway terminal port station
   university college school institute academy hospital foundation trust memorial museum library auditorium award trophy scholarship yojana
   scheme mission government administration cabinet centre center`,
)
