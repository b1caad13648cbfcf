import { on, type DateCase } from './dateCases.ts'

/** More ways in which news says when: what unseen articles of many desks have taught. */
export const DESK_CASES: readonly DateCase[] = [
  on('2026-02-17', 'who has done something is behind the day', 'सोमवार को चार लोगों ने जेवर लूट लिए।', [
    'सोमवार',
    '2026-02-16',
  ]),
  on(
    '2025-09-06',
    'a month of a noun, and the day of its verb',
    'अगस्त के आंकड़े 12 सितंबर को आएंगे।',
    ['अगस्त', '2025-08'],
    ['12 सितंबर', '2025-09-12'],
  ),
  on('2025-03-28', 'how it will be', 'शनिवार को दुकानें खुली रहेंगी।', ['शनिवार', '2025-03-29']),
  on(
    '2025-02-24',
    'the year after that of the story',
    'नवंबर 2022 में शहर आज़ाद हुआ और अगले साल जून में बांध टूटा।',
    ['नवंबर 2022', '2022-11'],
    ['अगले साल जून', '2023-06'],
  ),
  on(
    '2026-01-12',
    'a year and a month beside it',
    'यह 2008 में जनवरी में हुआ था।',
    ['2008', '2008'],
    ['जनवरी', '2008-01'],
  ),
  on('2025-09-14', 'days of next year', 'विश्व कप अगले साल 14 से 30 अगस्त तक होगा।', [
    'अगले साल 14 से 30 अगस्त',
    '2026-08-14/2026-08-30',
  ]),
  on('2025-06-16', 'a year that was put off', 'जनगणना 2021 वाली टल गई।', ['2021', '2021']),
  on(
    '2025-08-14',
    'years of laws, telephones, and ages',
    'हिंदू विवाह अधिनियम, 1955 और विधेयक 2025 पर 18 साल से कम उम्र के लोग 1967 पर फोन करें।',
  ),
  on('2024-02-13', 'a march of somebody', 'किसानों का मार्च शुरू हुआ।'),
  on('2024-02-13', 'a verb that looks like a tax', 'वे 2020-21 के मुकदमे वापस लेने की मांग कर रहे हैं।', [
    '2020-21',
    '2020/2021',
  ]),
  on('2025-09-06', 'the week that ends, or the one before', 'बीते हफ्ते बाजार चढ़ा।', ['बीते हफ्ते', '?']),
  on('2025-09-03', 'the week before', 'बीते हफ्ते बाजार चढ़ा।', ['बीते हफ्ते', '2025-W35']),
  on(
    '2025-03-12',
    'lengths of hundreds, terms and seconds',
    'भाषण 103 मिनट का था, अवधि चार साल की है, दौड़ 5 मिनट 45 सेकंड की।',
    ['103 मिनट', 'PT103M'],
    ['चार साल', 'P4Y'],
    ['5 मिनट 45 सेकंड', 'PT5M45S'],
  ),
  // hours
  on('2025-02-27', 'a small hour of either night', '29 जनवरी की रात डेढ़ बजे भगदड़ हुई।', [
    '29 जनवरी की रात डेढ़ बजे',
    '?',
  ]),
  on('2025-02-27', 'late at night', 'मंगलवार देर रात डेढ़ बजे आग लगी।', [
    'मंगलवार देर रात डेढ़ बजे',
    '2025-02-26T01:30',
  ]),
  on(
    '2025-03-09',
    'hours of every day',
    'दुकान सुबह 8 बजे से रात 8 बजे तक खुलती है।',
    ['सुबह 8 बजे', 'T08:00'],
    ['रात 8 बजे', 'T20:00'],
  ),
  on(
    '2025-06-12',
    'an hour that goes on from one',
    'विमान गुरुवार दोपहर 1:38 बजे उड़ा और 1:39 बजे गिर गया।',
    ['गुरुवार दोपहर 1:38 बजे', '2025-06-12T13:38'],
    ['1:39 बजे', '2025-06-12T13:39'],
  ),
  on(
    '2025-07-22',
    'over noon',
    'आज 10 से 2 बजे तक बिजली नहीं रहेगी।',
    ['आज', '2025-07-22'],
    ['2 बजे', '2025-07-22T14:00'],
  ),
  on(
    '2024-02-13',
    'two moments',
    'इंटरनेट 11 फरवरी की सुबह 6 बजे से 13 फरवरी की रात 11:59 बजे तक बंद किया गया।',
    ['11 फरवरी की सुबह 6 बजे', '2024-02-11T06:00'],
    ['13 फरवरी की रात 11:59 बजे', '2024-02-13T23:59'],
  ),
  // English
  on('2025-11-21', 'a participle that is no verb', 'The court will hear a linked plea on Monday.', [
    'Monday',
    '2025-11-24',
  ]),
  on(
    '2025-10-17',
    'the previous day',
    'India said on Thursday that no call took place the previous day.',
    ['Thursday', '2025-10-16'],
    ['previous day', '2025-10-15'],
  ),
  on(
    '2025-06-13',
    'a day earlier, a year ago',
    'They met on Thursday; he had landed a day earlier. It began a year ago.',
    ['Thursday', '2025-06-12'],
    ['a day earlier', '2025-06-11'],
    ['a year ago', '2024'],
  ),
  on('2023-07-08', 'what is done day by day', 'मंडी तड़के 4 बजे खुलती है।', ['तड़के 4 बजे', 'T04:00']),
  on(
    '2025-07-29',
    'the year after a year',
    'कानून 1972 में बना और अगले वर्ष परियोजना शुरू हुई।',
    ['1972', '1972'],
    ['अगले वर्ष', '1973'],
  ),
  on('2025-08-19', 'the last such day was yesterday', 'पिछले सोमवार को बैठक हुई।', ['पिछले सोमवार', '?']),
  on('2025-01-08', 'what was to be', 'टोकन गुरुवार से मिलने थे।', ['गुरुवार', '?']),
  on('2024-10-24', 'a speed and a child', 'हवा 120 किमी प्रति घंटा चली और 5 साल तक के बच्चे घर पर रहे।'),
  on(
    '2026-02-01',
    'the year of a law is not that of its day',
    'The Income Tax Act, 2025 takes effect on April 1.',
    ['April 1', '2026-04-01'],
  ),
  on(
    '2024-08-20',
    'the night of a day; what is listed',
    'They came on the night of August 14. The case is listed for Thursday.',
    ['night of August 14', '2024-08-14TNI'],
    ['Thursday', '2024-08-22'],
  ),
]
