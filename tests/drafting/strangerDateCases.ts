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
  on('2024-07-17', 'a measure behind a part of the day', 'सुबह 10.30 मिमी बारिश हुई।'),
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
]
