import { on, type DateCase } from './dateCases.ts'

/** What a third batch of news, adapted by a stranger to the rules, has taught. */
export const STRANGER_CASES: readonly DateCase[] = [
  // what is to come, and what has begun
  on('2024-07-17', 'somebody who is about to land', 'टीम शनिवार को कोलंबो उतरने वाली है।', [
    'शनिवार',
    '2024-07-20',
  ]),
  on(
    '2024-07-17',
    'where somebody lives says nothing of when',
    'पूजा, जो गया की रहने वाली हैं, सोमवार को जीतीं।',
    ['सोमवार', '2024-07-15'],
  ),
  on('2024-07-17', 'what goes on has begun', 'कल से स्टेडियम में मुकाबला चल रहा है।', ['कल', '2024-07-16']),
  on('2024-07-17', 'what goes on since a weekday', 'सोमवार से कर्मचारियों की हड़ताल जारी है।', [
    'सोमवार',
    '2024-07-15',
  ]),
  on('2024-07-17', 'what begins goes on later', 'कल से पुल पर काम शुरू होगा, जांच जारी है।', ['कल', '2024-07-18']),
  on('2024-07-17', 'what had been meant for a day', 'सूची मंगलवार को छापने की योजना थी।', ['मंगलवार', '?']),
  on('2024-07-17', 'until when an answer is asked for', 'आयोग ने कंपनी से मांगा 9 सितंबर तक जवाब', [
    '9 सितंबर',
    '2024-09-09',
  ]),
  on('2024-07-17', 'until when one had been asked for', 'आयोग ने 9 मई तक स्पष्टीकरण मांगा था।', [
    '9 मई',
    '2024-05-09',
  ]),
  on('2024-07-17', 'somebody is to do something', 'The minister is to open a bridge on Monday.', [
    'Monday',
    '2024-07-22',
  ]),
  on(
    '2024-07-17',
    'a tour that begins on a weekday',
    'He goes on a tour starting Friday, his third since he won.',
    ['Friday', '2024-07-19'],
  ),
  on('2024-07-17', 'to which day something is moved', 'The judge moved the trial to August 12.', [
    'August 12',
    '2024-08-12',
  ]),
  // words
  on(
    '2024-07-17',
    'plurals without their dot',
    'पिछले 6 वर्षो में और 3 महीनो में बिक्री बढ़ी।',
    ['पिछले 6 वर्षो', 'P6Y'],
    ['3 महीनो', 'P3M'],
  ),
  on('2024-07-17', 'an hour with a point and without बजे', 'मंगलवार शाम 4.15 तक सड़क बंद रही।', [
    'मंगलवार शाम 4.15',
    '2024-07-16T16:15',
  ]),
  on('2024-07-17', 'a measure behind a part of the day', 'मंगलवार सुबह 10.30 मिमी बारिश हुई।', [
    'मंगलवार सुबह',
    '2024-07-16TMO',
  ]),
  on('2024-07-17', 'an age that is raised', 'भर्ती की आयु सीमा बढ़ाकर 27 वर्ष कर दी गई।'),
  on('2024-07-17', 'a length with a', 'The work needs about a month.', ['a month', 'P1M']),
  on('2024-07-17', 'how long ago a machine says that a page was kept', 'Updated 3 years ago', [
    '3 years ago',
    '?',
  ]),
  on(
    '2024-07-17',
    'the day of trade before',
    'पिछले कारोबारी दिन मंगलवार को तांबा सस्ता हुआ था।',
    ['पिछले कारोबारी दिन', '2024-07-16'],
    ['मंगलवार', '2024-07-16'],
  ),
  on(
    '2024-07-17',
    'one day after the one that was told',
    'कप्तान 21 जुलाई को पहुंचेंगे और एक दिन बाद अभ्यास करेंगे।',
    ['21 जुलाई', '2024-07-21'],
    ['एक दिन बाद', '2024-07-22'],
  ),
  on('2024-07-17', 'one day after a day that nobody has told', 'कप्तान एक दिन बाद अभ्यास करेंगे।', [
    'एक दिन बाद',
    '?',
  ]),
  // days by number
  on(
    '2024-07-17',
    'a day of a row and its weekday',
    'लगातार पांचवें दिन मंगलवार को नदी का पानी बढ़ा।',
    ['पांचवें दिन', '2024-07-16'],
    ['मंगलवार', '2024-07-16'],
  ),
  on(
    '2024-07-17',
    'a day of a row, said today',
    'आज लगातार नौवें दिन बाजार बंद है।',
    ['आज', '2024-07-17'],
    ['नौवें दिन', '2024-07-17'],
  ),
  on('2024-07-17', 'a day of a row, with no other day', 'लगातार नौवें दिन बाजार बंद रहा।', ['नौवें दिन', '?']),
  on(
    '2024-07-17',
    'a last day and its date',
    'मेले के अंतिम दिन, यानी 28 जुलाई को दंगल होगा।',
    ['अंतिम दिन', '2024-07-28'],
    ['28 जुलाई', '2024-07-28'],
  ),
  on(
    '2024-07-17',
    'a day that is called the last',
    '28 जुलाई को छूट पाने का आखिरी दिन होगा।',
    ['28 जुलाई', '2024-07-28'],
    ['आखिरी दिन', '2024-07-28'],
  ),
  on(
    '2024-07-17',
    'the days of a match, by the one that is told',
    'दूसरे दिन यानी मंगलवार को वर्षा हुई। पहले दिन टीम ने 280 रन बनाए थे। तीसरे दिन का खेल जल्दी शुरू होगा।',
    ['दूसरे दिन', '2024-07-16'],
    ['मंगलवार', '2024-07-16'],
    ['पहले दिन', '2024-07-15'],
    ['तीसरे दिन', '2024-07-17'],
  ),
  on(
    '2024-07-17',
    'a day by number of what began on another',
    'सोमवार से शुरू मेले के तीसरे दिन भीड़ रही।',
    ['सोमवार', '2024-07-15'],
    ['तीसरे दिन', '2024-07-17'],
  ),
  on(
    '2024-07-17',
    'a day by number behind its weekday',
    'पटना ने मंगलवार को पहले मैच के चौथे दिन बढ़त ली।',
    ['मंगलवार', '2024-07-16'],
    ['चौथे दिन', '2024-07-16'],
  ),
  on(
    '2024-07-17',
    'the day after a deed is none by number',
    'सोमवार को मेला खुला और दूसरे दिन नाटक हुआ।',
    ['सोमवार', '2024-07-15'],
    ['दूसरे दिन', '?'],
  ),
  on(
    '2024-07-17',
    'a number of days, and every second day',
    'धरने का 31वां दिन, पानी हर दूसरे दिन आता है, इससे पहले दिन में आता था।',
  ),
  // parts of days, and days beside each other
  on(
    '2024-07-17',
    'the morning after a night',
    'सोमवार देर रात दुकान में आग लगी थी। सुबह मालिक ने राख देखी।',
    ['सोमवार देर रात', '2024-07-15TNI'],
    ['सुबह', '2024-07-16TMO'],
  ),
  on(
    '2024-07-17',
    'the morning of the day that is told',
    'आज स्कूल बंद रहा। सुबह छात्र लौट गए।',
    ['आज', '2024-07-17'],
    ['सुबह', '2024-07-17TMO'],
  ),
  on('2024-07-17', 'a morning of no day', 'सुबह टहलना अच्छा है।', ['सुबह', '?']),
  on(
    '2024-07-17',
    'a night in which something may be',
    'गुरुवार को बादल छाएंगे। देर रात ओले गिर सकते हैं।',
    ['गुरुवार', '2024-07-18'],
    ['देर रात', '2024-07-18TNI'],
  ),
  on(
    '2024-07-17',
    'two that no verb tells, of one day',
    'व्रत कल यानी गुरुवार को है।',
    ['कल', '2024-07-18'],
    ['गुरुवार', '2024-07-18'],
  ),
  on(
    '2024-07-17',
    'two that no verb tells, of no day in common',
    'व्रत कल यानी शनिवार को है।',
    ['कल', '?'],
    ['शनिवार', '?'],
  ),
  on(
    '2024-07-17',
    'the second of two days to come',
    'They will vote on Tuesday or Wednesday.',
    ['Tuesday', '2024-07-23'],
    ['Wednesday', '2024-07-24'],
  ),
  on(
    '2024-07-17',
    'a day of the week by number, said today',
    'आज सप्ताह के तीसरे दिन चांदी फिसली।',
    ['आज', '2024-07-17'],
    ['सप्ताह के तीसरे दिन', '2024-07-17'],
  ),
  on('2024-07-17', 'a weekend to come', 'वीकेंड पर दर्शक बढ़ेंगे।', ['वीकेंड', '2024-W29-WE']),
  on('2024-07-17', 'another march', 'किसानों का दल ट्रैक्टर मार्च पर अड़ा रहा।'),
]
