import { lateCatalogue } from './lateCatalogue.ts'

/** What readers are told where the file of a large story cannot be shown. The model of the section `faults`. */
export const faultsEn = {
  notEvents: 'Where this site should have its file of events, there is something else.',
  cutOff: 'The file of events is incomplete: its end is missing.',
  unreadable: 'The file of events could not be read.',
  tooMany: 'The file has {events} events; this page can show {most} at most.',
  lacks: 'The file of events lacks what this page needs: “{column}”.',
  packed: 'The file of events is packed in a way that browsers cannot open (“{column}”).',
  damaged: 'Part {group} of the file of events is damaged (“{column}”).',
  row: 'Row {row} of the file of events is wrong.',
  noRanges:
    'The server of this site sends whole files only, and {megabytes} MB is too much for that: the limit is {most} MB.',
  refused: 'The server of this site did not send the file of events (it answered {status}).',
  changed: 'The file of events has changed since this page was made. Reload the page.',
  stopped: 'The events could not be read to the end.',
  stays: 'Everything below works without it: how many events there were and when, and every event by year.',
} as const
const hi = {
  notEvents: 'इस साइट पर घटनाओं की फ़ाइल की जगह कुछ और है।',
  cutOff: 'घटनाओं की फ़ाइल पूरी नहीं आई: उसका आख़िरी हिस्सा ग़ायब है।',
  unreadable: 'घटनाओं की फ़ाइल पढ़ी नहीं जा सकी।',
  tooMany: 'फ़ाइल में {events} घटनाएं हैं, जबकि यह पन्ना ज़्यादा से ज़्यादा {most} दिखा सकता है।',
  lacks: 'इस पन्ने को जो चाहिए, वह घटनाओं की फ़ाइल में नहीं है: “{column}”।',
  packed: 'घटनाओं की फ़ाइल ऐसे पैक की गई है कि ब्राउज़र उसे खोल नहीं सकते (“{column}”)।',
  damaged: 'घटनाओं की फ़ाइल का भाग {group} ख़राब है (“{column}”)।',
  row: 'घटनाओं की फ़ाइल की पंक्ति {row} ग़लत है।',
  noRanges: 'इस साइट का सर्वर सिर्फ़ पूरी फ़ाइल भेजता है, और {megabytes} MB इसके लिए बहुत ज़्यादा हैं: सीमा {most} MB है।',
  refused: 'इस साइट के सर्वर ने घटनाओं की फ़ाइल नहीं भेजी (उसका जवाब: {status})।',
  changed: 'यह पन्ना बनने के बाद घटनाओं की फ़ाइल बदल गई है। पन्ना दोबारा लोड करें।',
  stopped: 'घटनाएं आख़िर तक पढ़ी नहीं जा सकीं।',
  stays: 'नीचे जो है, वह इसके बिना भी काम करता है: कब कितनी घटनाएं हुईं, और साल के हिसाब से हर घटना।',
} as const

export const faultWords = lateCatalogue<typeof faultsEn>('faults', { hi, en: faultsEn })
