import { lateCatalogue } from './lateCatalogue.ts'

/** What readers are told where the file of a large story cannot be shown. The model of the section `faults`. */
export const faultsEn = {
  notEvents: 'What this site has in the place of its file of events is something else.',
  cutOff: 'The file of the events has not come whole: its end is missing.',
  unreadable: 'The file of the events cannot be read.',
  tooMany: 'The file has {events} events, and this page shows {most} at most.',
  lacks: 'The file of the events lacks what this page needs: “{column}”.',
  packed: 'The file of the events is packed in a way that browsers cannot open (“{column}”).',
  damaged: 'The file of the events is damaged in its part {group} (“{column}”).',
  row: 'The file of the events is wrong in its row {row}.',
  noRanges:
    'The server of this site gives files only as a whole, and {megabytes} MB are too many for that: {most} MB at most are loaded so.',
  refused: 'The server of this site did not give the file of the events (it answered {status}).',
  changed: 'The file of the events is another than this page was made for. Reload the page.',
  stopped: 'Reading the events has stopped.',
  stays: 'All that is below works without it: how many events there were and when, and every event by year.',
} as const
const hi = {
  notEvents: 'इस साइट पर घटनाओं की फ़ाइल की जगह कुछ और है।',
  cutOff: 'घटनाओं की फ़ाइल पूरी नहीं आई: उसका अंतिम हिस्सा ग़ायब है।',
  unreadable: 'घटनाओं की फ़ाइल पढ़ी नहीं जा सकी।',
  tooMany: 'फ़ाइल में {events} घटनाएं हैं, जबकि यह पेज अधिक से अधिक {most} दिखाता है।',
  lacks: 'घटनाओं की फ़ाइल में वह नहीं है जो इस पेज को चाहिए: “{column}”।',
  packed: 'घटनाओं की फ़ाइल ऐसे पैक है कि ब्राउज़र उसे खोल नहीं सकते (“{column}”)।',
  damaged: 'घटनाओं की फ़ाइल का भाग {group} ख़राब है (“{column}”)।',
  row: 'घटनाओं की फ़ाइल की पंक्ति {row} ग़लत है।',
  noRanges:
    'इस साइट का सर्वर फ़ाइलें केवल पूरी देता है, और {megabytes} MB इसके लिए बहुत हैं: ऐसे अधिक से अधिक {most} MB लाए जाते हैं।',
  refused: 'इस साइट के सर्वर ने घटनाओं की फ़ाइल नहीं दी (उसका जवाब: {status})।',
  changed: 'घटनाओं की फ़ाइल वह नहीं है जिसके लिए यह पेज बना था। पेज फिर से लोड करें।',
  stopped: 'घटनाओं को पढ़ना रुक गया।',
  stays: 'नीचे का सब कुछ इसके बिना भी चलता है: कब कितनी घटनाएं हुईं, और साल के हिसाब से हर घटना।',
} as const

export const faultWords = lateCatalogue<typeof faultsEn>('faults', { hi, en: faultsEn })
