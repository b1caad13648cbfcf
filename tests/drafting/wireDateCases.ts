import { on, type DateCase } from './dateCases.ts'

/** What a fourth and a fifth batch of news, adapted by strangers, have taught. */
export const WIRE_CASES: readonly DateCase[] = [
  // what is to come behind a verb of what was
  on('2025-09-10', 'what somebody was told to do', 'यात्रियों को नवंबर में टिकट बदलने को कहा गया है।', [
    'नवंबर',
    '2025-11',
  ]),
  on(
    '2025-09-10',
    'days that share the verb of the last',
    'पहली खेप 4 दिसंबर को, दूसरी 9 दिसंबर को और 12 दिसंबर को तीसरी आएगी।',
    ['4 दिसंबर', '2025-12-04'],
    ['9 दिसंबर', '2025-12-09'],
    ['12 दिसंबर', '2025-12-12'],
  ),
  on('2025-09-10', 'shops told to do something', 'Shops told to close early on Friday', [
    'Friday',
    '2025-09-12',
  ]),
  on('2025-09-10', 'who was told on a day', 'The drivers were told to wait on Friday.', [
    'Friday',
    '2025-09-05',
  ]),
  on('2025-09-10', 'a day that is laid down', 'The bench fixed the next hearing on October 6.', [
    'October 6',
    '2025-10-06',
  ]),
  on(
    '2025-09-10',
    'until when an adjournment is',
    'Counsel sought an adjournment of the trial to October 6.',
    ['October 6', '2025-10-06'],
  ),
  on(
    '2025-09-10',
    'a day that is chosen, and one before which nothing was wanted',
    'Union leaders had wanted talks not before Friday, but the owner chose Monday.',
    ['Friday', '2025-09-12'],
    ['Monday', '2025-09-15'],
  ),
  on('2025-09-10', 'ready for a day', 'The crew was ready for the voyage on Sunday.', [
    'Sunday',
    '2025-09-14',
  ]),
  on(
    '2025-09-10',
    'what somebody says of a day, told by none of his verbs',
    'The coach left early, saying, "on Friday, I have a small operation at home."',
    ['Friday', '?'],
  ),
  on('2025-09-10', 'since a month', 'It is the third visit since June and he may come again.', [
    'June',
    '2025-06',
  ]),
  on('2025-09-10', 'ago, whatever the verb', 'Rivals to meet again after the flood two weeks ago', [
    'two weeks ago',
    '2025-W35',
  ]),
  // months
  on('2025-09-10', 'a month of delivery', 'अक्टूबर डिलीवरी वाला तांबा 40 रुपये सस्ता था।', ['अक्टूबर', '2025-10']),
  on('2025-09-10', 'a month of delivery, in English', 'Copper for October delivery fell 2 per cent.', [
    'October',
    '2025-10',
  ]),
  on('2025-09-10', 'for which month something is done', 'अक्टूबर के लिए 40 हजार फॉर्म आ चुके हैं।', [
    'अक्टूबर',
    '2025-10',
  ]),
  // days of a list
  on(
    '2025-09-10',
    'days of a list that do not follow each other',
    'परीक्षा छह, 9, 10 और 17 नवंबर को होगी।',
    ['छह', '2025-11-06'],
    ['9', '2025-11-09'],
    ['10', '2025-11-10'],
    ['17 नवंबर', '2025-11-17'],
  ),
  on(
    '2025-09-10',
    'days of a list, each with its case ending',
    'मेले 6 को, 9 को और 17 नवंबर को लगेंगे।',
    ['6', '2025-11-06'],
    ['9', '2025-11-09'],
    ['17 नवंबर', '2025-11-17'],
  ),
  on(
    '2025-09-10',
    'days of an English list',
    'Fairs will be held on November 6, 9 and 17.',
    ['November 6', '2025-11-06'],
    ['9', '2025-11-09'],
    ['17', '2025-11-17'],
  ),
  on('2025-09-10', 'days of a list that follow each other', 'परीक्षा 8, 9 और 10 नवंबर को होगी।', [
    '8, 9 और 10 नवंबर',
    '2025-11-08/2025-11-10',
  ]),
  on(
    '2025-09-10',
    'a number that counts is no day of a list',
    'Prices rose on September 3, 9 and 12 per cent.',
    ['September 3', '2025-09-03'],
  ),
  // days of the week on which something is always done
  on(
    '2025-09-10',
    'the one day of the week',
    'सप्ताह में केवल एक दिन सोमवार को ही काउंटर खुलेगा। अगर सोमवार को छुट्टी पड़ी तो मंगलवार को खुलेगा।',
    ['सोमवार', 'XXXX-WXX-1'],
    ['सोमवार', 'XXXX-WXX-1'],
    ['मंगलवार', 'XXXX-WXX-2'],
  ),
  on(
    '2025-09-10',
    'two days a week',
    'The clinic will open two days a week, on Monday and Thursday.',
    ['two days', 'P2D'],
    ['Monday', 'XXXX-WXX-1'],
    ['Thursday', 'XXXX-WXX-4'],
  ),
  on('2025-09-12', 'the last day of a week of trade', 'सप्ताह के आखिरी दिन चांदी 900 रुपये सस्ती हुई।', [
    'सप्ताह के आखिरी दिन',
    '2025-09-12',
  ]),
  on('2025-09-12', 'the last day of a week of something else', 'सप्ताह के आखिरी दिन मेला लगा।', [
    'सप्ताह के आखिरी दिन',
    '?',
  ]),
  // parts of years
  on(
    '2025-09-10',
    'quarters of the year before them',
    'चालू वित्त वर्ष की पहली तिमाही में 7.8 फीसदी, दूसरी तिमाही में 7 फीसदी बढ़त रहेगी।',
    ['चालू वित्त वर्ष की पहली तिमाही', '2025-Q2'],
    ['दूसरी तिमाही', '2025-Q3'],
  ),
  on(
    '2025-12-10',
    'a half and its months',
    'दूसरी छमाही (अक्टूबर-मार्च) में महंगाई बढ़ेगी।',
    ['दूसरी छमाही', '2025-10/2026-03'],
    ['अक्टूबर-मार्च', '2025-10/2026-03'],
  ),
  // hours
  on('2025-09-10', 'an hour with a comma for its point', 'गुरुवार की शाम 6,04 बजे यान उतरेगा।', [
    'गुरुवार की शाम 6,04 बजे',
    '2025-09-11T18:04',
  ]),
  on(
    '2025-09-10',
    'hours from and to',
    'गुरुवार को पर्चा नौ से 12 बजे और दो से पांच बजे के बीच होगा।',
    ['गुरुवार', '2025-09-11'],
    ['नौ से 12 बजे', '2025-09-11T09:00/2025-09-11T12:00'],
    ['दो से पांच बजे', '2025-09-11T14:00/2025-09-11T17:00'],
  ),
  on(
    '2025-09-10',
    'hours from and to, in English',
    'The hall will be open on Thursday from 2 to 5 pm.',
    ['Thursday', '2025-09-11'],
    ['2 to 5 pm', '2025-09-11T14:00/2025-09-11T17:00'],
  ),
  on(
    '2025-09-10',
    'an hour without a verb, of the day that the story tells of',
    'दल 14 सितंबर को आएगा। दोपहर के भोजन के बाद वह शाम सवा पांच बजे,',
    ['14 सितंबर', '2025-09-14'],
    ['शाम सवा पांच बजे', '2025-09-14T17:15'],
  ),
  on(
    '2025-09-10',
    'late in the evening of the day before',
    'बुधवार सुबह पुलिस ने बताया कि मंगलवार रात को झगड़ा हुआ। गवाह रात 10.40 बजे वहां आया था।',
    ['बुधवार सुबह', '2025-09-10TMO'],
    ['मंगलवार रात', '2025-09-09TNI'],
    ['रात 10.40 बजे', '2025-09-09T22:40'],
  ),
  // days told from the story
  on(
    '2025-09-10',
    'the first day of what begins then',
    'मेला शुक्रवार से शुरू होगा। यह 25 सितंबर तक चलेगा। मैदान में पहले दिन दंगल होगा। इसी दिन पुरस्कार मिलेंगे।',
    ['शुक्रवार', '2025-09-12'],
    ['25 सितंबर', '2025-09-25'],
    ['पहले दिन', '2025-09-12'],
    ['इसी दिन', '2025-09-12'],
  ),
  on(
    '2025-09-10',
    'the first day of something else',
    'मेला शुक्रवार से शुरू होगा। बर्फ मेले के पहले दिन नाटक होगा।',
    ['शुक्रवार', '2025-09-12'],
    ['पहले दिन', '?'],
  ),
  on(
    '2025-09-10',
    'the next day and its date',
    'अगले दिन 24 सितंबर को चर्चा होगी।',
    ['अगले दिन', '2025-09-24'],
    ['24 सितंबर', '2025-09-24'],
  ),
  on(
    '2025-09-10',
    'until when is not the day of which the story tells on',
    'मेला 25 सितंबर तक चलेगा। इसी दिन दंगल होगा।',
    ['25 सितंबर', '2025-09-25'],
    ['इसी दिन', '?'],
  ),
  // now, soon, and how long
  on(
    '2025-09-10',
    'what is now',
    'फिलहाल दुकान बंद है। इन दिनों भीड़ कम है। अभी कुछ तय नहीं।',
    ['फिलहाल', 'PRESENT_REF'],
    ['इन दिनों', 'PRESENT_REF'],
    ['अभी', 'PRESENT_REF'],
  ),
  on('2025-09-10', 'what is now, in English', 'The road is currently shut.', ['currently', 'PRESENT_REF']),
  on('2025-09-10', 'until now is no time', 'अभी तक 40 लोग आए हैं, अभी-अभी तीन लौटे।'),
  on('2025-09-10', 'some days', 'वह कई दिनों से फरार था।', ['कई दिनों', 'PXD']),
  on('2025-09-10', 'the age in which we live', 'He said that "today\'s era is not of war".', [
    'today',
    'PRESENT_REF',
  ]),
  on('2025-09-10', 'a newspaper', 'तांबा सस्ता (आज समाज), बिजनेस डेस्क'),
]
