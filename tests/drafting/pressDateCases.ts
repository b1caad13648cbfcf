import { on, type DateCase } from './dateCases.ts'

/** What news adapted from the press by strangers to the rules has taught. */
export const PRESS_CASES: readonly DateCase[] = [
  // weekdays of every week
  on(
    '2025-03-11',
    'weekdays on which something is always done',
    'मंडी में सोमवार और गुरुवार को सब्जियां बेची जाती हैं।',
    ['सोमवार', 'XXXX-WXX-1'],
    ['गुरुवार', 'XXXX-WXX-4'],
  ),
  on(
    '2025-03-11',
    'a list that goes on from such weekdays',
    'सोमवार को दूध बांटा जाता है। मंगलवार, बुधवार और शुक्रवार को फल।',
    ['सोमवार', 'XXXX-WXX-1'],
    ['मंगलवार', 'XXXX-WXX-2'],
    ['बुधवार', 'XXXX-WXX-3'],
    ['शुक्रवार', 'XXXX-WXX-5'],
  ),
  on(
    '2025-03-11',
    'weekdays until further orders',
    'अगले आदेश तक बुधवार और शनिवार को काउंटर नहीं खुलेंगे।',
    ['बुधवार', 'XXXX-WXX-3'],
    ['शनिवार', 'XXXX-WXX-6'],
  ),
  on(
    '2025-03-11',
    'a day on which figures came that say, and one on which somebody may come',
    'सोमवार को आए आंकड़े बताते हैं कि मांग बढ़ी। वह शुक्रवार को आ सकते हैं।',
    ['सोमवार', '2025-03-10'],
    ['शुक्रवार', '2025-03-14'],
  ),
  // stamps
  on(
    '2025-03-11',
    'a slash or a dash between a stamp’s day and hour',
    'March 10, 2025 / 03:24 PM, Monday, Mar 10, 2025 - 10:02 AM',
    ['March 10, 2025 / 03:24 PM', '2025-03-10T15:24'],
    ['Monday, Mar 10, 2025 - 10:02 AM', '2025-03-10T10:02'],
  ),
  on('2025-03-11', 'an hour and अपराह्न behind it', 'मार्च 10, 2025 7:11 अपराह्न', [
    'मार्च 10, 2025 7:11 अपराह्न',
    '2025-03-10T19:11',
  ]),
  on('2025-03-11', 'a machine’s stamp with a short zone', '2025-03-10T20:19:40+5:30', [
    '2025-03-10T20:19:40+5:30',
    '2025-03-10T20:19',
  ]),
  on('2025-03-11', 'how long a video is', '• 4:27', ['4:27', '?']),
  on('2025-03-11', 'the day of a copyright', '© 2024', ['2024', '2024']),
  // days and months
  on('2025-03-11', 'a last day', 'फॉर्म जमा करने की आखिरी तारीख 25 मार्च होगी।', ['25 मार्च', '2025-03-25']),
  on(
    '2025-03-11',
    'two months of one year',
    'जनवरी और फरवरी 2024 का किराया, अप्रैल और जून 2024 में जमा हुआ।',
    ['जनवरी और फरवरी 2024', '2024-01/2024-02'],
    ['अप्रैल', '2024-04'],
    ['जून 2024', '2024-06'],
  ),
  on(
    '2025-03-03',
    'a date in brackets before its weekday',
    'पिछली बैठक (24 फरवरी) सोमवार को हुई थी।',
    ['24 फरवरी', '2025-02-24'],
    ['सोमवार', '2025-02-24'],
  ),
  on(
    '2025-03-11',
    'two days of an English month',
    'Trains were late on March 3 and 9, and buses on March 9.',
    ['March 3', '2025-03-03'],
    ['9', '2025-03-09'],
    ['March 9', '2025-03-09'],
  ),
  on('2025-03-11', 'an ordinal and its month without a space', 'He arrives on 4thApril 2025.', [
    '4thApril 2025',
    '2025-04-04',
  ]),
  on(
    '2025-12-05',
    'over the turn to next year',
    'The office is shut from December 25 to January 1 next year.',
    ['December 25 to January 1 next year', '2025-12-25/2026-01-01'],
  ),
  on('2025-03-11', 'the year of elections', 'Turnout fell short of the 2020 assembly elections.', [
    '2020',
    '2020',
  ]),
  // what was put off is to come
  on('2025-03-11', 'put off to a day', 'The umpires have put the final off to April 15.', [
    'April 15',
    '2025-04-15',
  ]),
  on('2025-03-11', 'put off until a day, in Hindi', 'सुनवाई 20 मार्च तक के लिए टाल दी गई।', [
    '20 मार्च',
    '2025-03-20',
  ]),
  on('2025-03-11', 'what ends on a day', 'The talks in the capital end on Friday.', ['Friday', '2025-03-14']),
  // an hour of a day that nothing tells
  on(
    null,
    'hours of a day whose year nobody knows',
    '3 दिसंबर को सुबह 8 बजे गिनती होगी, 9 बजे नतीजे आएंगे।',
    ['3 दिसंबर', '?'],
    ['सुबह 8 बजे', '?'],
    ['9 बजे', '?'],
  ),
  // financial years
  on(
    '2022-09-01',
    'quarters of financial years',
    '2022-23 की पहली तिमाही, चालू वित्त वर्ष की दूसरी तिमाही और फाइनेंशियल ईयर 2021-22 की आखिरी तिमाही (जनवरी-मार्च) में।',
    ['2022-23 की पहली तिमाही', '2022-Q2'],
    ['चालू वित्त वर्ष की दूसरी तिमाही', '2022-Q3'],
    ['फाइनेंशियल ईयर 2021-22 की आखिरी तिमाही', '2022-Q1'],
    ['जनवरी-मार्च', '2022-01/2022-03'],
  ),
  on('2022-09-01', 'this financial year by its number', 'चालू वित्त वर्ष 2022-23 की पहली तिमाही में मांग बढ़ी।', [
    'चालू वित्त वर्ष 2022-23 की पहली तिमाही',
    '2022-Q2',
  ]),
  on(
    '2022-09-01',
    'the first months of a financial year',
    'चालू वित्त वर्ष के पहले चार महीनों में चाय का निर्यात बढ़ा, जबकि वित्त वर्ष 2021-22 के पहले 9 महीनों में गिरा था।',
    ['चालू वित्त वर्ष के पहले चार महीनों', '2022-04/2022-07'],
    ['वित्त वर्ष 2021-22 के पहले 9 महीनों', '2021-04/2021-12'],
  ),
  on('2022-09-01', 'the first months of one, in English', 'It grew in the first nine months of FY22.', [
    'first nine months of FY22',
    '2021-04/2021-12',
  ]),
  on('2022-09-01', 'the same length a year ago', 'एक साल पहले की इसी अवधि में निर्यात घटा था।', [
    'एक साल पहले',
    '?',
  ]),
  // lengths, and what is vague
  on(
    '2025-03-11',
    'lengths',
    'After 15 working days the month-long talks ended.',
    ['15 working days', 'P15D'],
    ['month-long', 'P1M'],
  ),
  on(
    '2025-03-11',
    'what is to come soon, and what was',
    'दल जल्द ही आएगा, निकट भविष्य में नई घोषणा जल्द होगी।',
    ['जल्द', 'FUTURE_REF'],
    ['निकट भविष्य', 'FUTURE_REF'],
    ['जल्द', 'FUTURE_REF'],
  ),
  on(
    '2025-03-11',
    'the past',
    'They will soon ask again, as in the past.',
    ['soon', 'FUTURE_REF'],
    ['the past', 'PAST_REF'],
  ),
  on('2025-03-11', 'quickly is no time', 'जल्द से जल्द काम पूरा करें और जल्दी लौटें।'),
  // datelines and stamps
  on(
    '2025-11-04',
    'a dateline with the month first',
    'भोपाल, नवंबर 4 -- सोमवार को नहर में पानी छोड़ा गया।',
    ['नवंबर 4', '2025-11-04'],
    ['सोमवार', '2025-11-03'],
  ),
  on(
    '2025-08-21',
    'a stamp with the hour first, and one glued to its year',
    'रीना वर्मा 05:01 pm Aug 21, 2025 | Aug 20, 202505:01 pm',
    ['05:01 pm Aug 21, 2025', '2025-08-21T17:01'],
    ['Aug 20, 202505:01 pm', '2025-08-20T17:01'],
  ),
  on(
    '2026-01-01',
    'a year glued to a name, and a new year by its number',
    'Meeraसाल 2025 बीता, नया साल 2026 आया।',
    ['साल 2025', '2025'],
    ['नया साल 2026', '2026'],
  ),
  // weeks
  on('2021-09-25', 'the week that ends on a Saturday, or the one before', 'पिछले सप्ताह बाजार चढ़ा।', [
    'पिछले सप्ताह',
    '?',
  ]),
  on(
    '2021-09-22',
    'the first day of trade of a week',
    'इस कारोबारी सप्ताह के पहले कारोबारी दिन सोमवार को चांदी गिरी, पांच कारोबारी दिनों में तीन बार।',
    ['इस कारोबारी सप्ताह', '2021-W38'],
    ['सोमवार', '2021-09-20'],
    ['पांच कारोबारी दिनों', 'P5D'],
  ),
  on(
    '2021-09-25',
    'the last day of the week is no weekend',
    'सप्ताह के आखिरी दिन शुक्रवार को सोना चढ़ा।',
    ['सप्ताह के आखिरी दिन', '2021-09-24'],
    ['शुक्रवार', '2021-09-24'],
  ),
  on(
    '2021-09-25',
    'days of which nothing is said but how it was',
    'सोमवार और बुधवार को गिरावट रही और गुरुवार को बढ़त।',
    ['सोमवार', '2021-09-20'],
    ['बुधवार', '2021-09-22'],
    ['गुरुवार', '2021-09-23'],
  ),
  on(
    '2023-09-01',
    'weeks of a month, in English',
    'It will fly in the first or second week of October, or in the last week of November.',
    ['first or second week of October', '2023-10-01/2023-10-14'],
    ['last week of November', '2023-11-24/2023-11-30'],
  ),
  // months and years
  on(
    '2016-10-27',
    'a month in which it has been done year by year',
    'आयोग कई साल से पर्चा अगस्त माह में कराता रहा है।',
    ['अगस्त माह', 'XXXX-08'],
  ),
  on(
    '2023-04-24',
    'what comes after a deed tells not when that was',
    'दिसंबर में पद पाने के बाद वे पहली बार बाहर जाएंगे।',
    ['दिसंबर', '2022-12'],
  ),
  on(
    '2026-01-01',
    'the beginning and end of a year that is over',
    'साल की शुरुआत में टीम हारी। साल के आखिरी में फिर हारी।',
    ['साल की शुरुआत', '?'],
    ['साल के आखिरी', '?'],
  ),
  on(
    '2025-11-10',
    'the beginning of the year of the story',
    '2022 में दाम गिरे और साल के अंत में फिर चढ़े थे।',
    ['2022', '2022'],
    ['साल के अंत', '2022-12~'],
  ),
  on('2022-03-05', 'a year by its side and number', 'इसे पिछले साल 2021 में टाला गया।', [
    'पिछले साल 2021',
    '2021',
  ]),
  on('2020-11-16', 'the year of a name in brackets', 'अभ्यास (Malabar 2020) का अगला दौर मंगलवार से होगा।', [
    'मंगलवार',
    '2020-11-17',
  ]),
  // parts of days
  on('2022-03-19', 'a part of the day behind को', 'दोनों शनिवार को दोपहर बाद मिले।', [
    'शनिवार को दोपहर बाद',
    '2022-03-19TAF',
  ]),
  on(
    '2022-03-05',
    'a part of the day of a weekday that is told elsewhere',
    'दोनों टीमें रविवार की सुबह आमने-सामने। मैच रविवार को होगा।',
    ['रविवार की सुबह', '2022-03-06TMO'],
    ['रविवार', '2022-03-06'],
  ),
  on(
    '2023-09-01',
    'an hour of tomorrow and its weekday in brackets',
    'The rocket is ready to fly tomorrow (Saturday) at 11.50 am.',
    ['tomorrow', '2023-09-02'],
    ['Saturday', '2023-09-02'],
    ['11.50 am', '2023-09-02T11:50'],
  ),
  on('2022-05-07', 'a nickname of a day', 'सुपर सैटरडे पर दो मुकाबले।'),
  // lengths, and what is vague
  on(
    '2024-09-26',
    'lengths of one',
    'After an hour-long chase they told of the past fortnight and of less than a month.',
    ['hour-long', 'PT1H'],
    ['past fortnight', 'P2W'],
    ['a month', 'P1M'],
  ),
  on('2025-10-26', 'about how long', 'अगले दो से चार दिन वर्षा होगी।', ['अगले दो से चार दिन', 'PXD']),
  on(
    '2025-12-04',
    'vaguely before',
    'कुछ महीने पहले वे मिले थे, पिछले सालों से अधिक बार, और छह से सात महीने पहले भी।',
    ['कुछ महीने पहले', 'PAST_REF'],
    ['पिछले सालों', 'PAST_REF'],
    ['छह से सात महीने पहले', '?'],
  ),
  on('2016-10-27', 'earlier than it was', 'परीक्षा इस बार दो महीने पहले हो जाएगी।', ['दो महीने पहले', '?']),
]
