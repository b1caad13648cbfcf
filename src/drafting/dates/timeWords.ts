import { normaliseText } from '../text/normaliseText.ts'

/**
 * Words of which expressions of time are made, besides numbers, months and weekdays, by what they do in one. A value stands
 * before its words where there is one. Spellings that differ only in nukta, candrabindu or half nasals are written once.
 */
const WORDS: Readonly<Record<string, string>> = {
  today: 'आज today',
  kal: 'कल',
  parson: 'परसों परसो',
  narson: 'नरसों तरसों नरसो तरसो',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  day: 'दिन दिनों दिनो दिवस day days',
  week: 'हफ्ता हफ्ते हफ्तों हफ़्ते सप्ताह सप्ताहों week weeks',
  weekend: 'सप्ताहांत वीकेंड वीकएंड weekend',
  month: 'महीना महीने महीनों माह माहों मास month months',
  year: 'साल सालों वर्ष वर्षों बरस बरसों year years',
  decade: 'दशक दशकों decade decades',
  century: 'सदी सदियों शताब्दी शताब्दियों century centuries',
  quarter: 'तिमाही तिमाहियों quarter quarters',
  half: 'छमाही छमाहियों half',
  firstHalf: 'पूर्वार्ध पूर्वार्द्ध',
  lastHalf: 'उत्तरार्ध उत्तरार्द्ध',
  betweenDays: 'दरम्यानी दरमियानी दरमयानी intervening',
  hour: 'घंटा घंटे घंटों hour hours hrs',
  minute: 'मिनट मिनटों minute minutes min mins',
  second: 'सेकंड सेकेंड सेकंडों सेकेंडों second seconds',
  fortnight: 'पखवाड़ा पखवाड़े पखवाड़ों fortnight fortnights',
  last: 'पिछले पिछली पिछला बीते बीती बीता गत विगत गुजरे गुजरी गुजरा last previous past',
  next: 'अगले अगली अगला आगामी next coming upcoming',
  this: 'इस इसी this current चालू मौजूदा वर्तमान',
  same: 'उसी उस same that',
  every: 'हर प्रत्येक प्रति each every per',
  start: 'शुरुआत शुरूआत शुरुआती शुरूआती शुरू आरंभ प्रारंभ start beginning early',
  mid: 'मध्य mid middle',
  end: 'अंत आखिर आखिरी आख़िरी आखरी अंतिम end late',
  yearEnd: 'वर्षांत सालांत',
  morning: 'सुबह प्रातः प्रात: सवेरे सबेरे पूर्वाह्न morning',
  dawn: 'तड़के भोर dawn',
  noon: 'दोपहर अपराह्न अपराह्न afternoon noon दोपहरबाद',
  evening: 'शाम सायं सायंकाल संध्या evening',
  night: 'रात रात्रि मध्यरात्रि आधीरात night midnight overnight',
  tonight: 'tonight',
  deep: 'देर आधी late-',
  oclock: 'बजे',
  past: 'बजकर',
  sharpHalf: 'साढ़े',
  quarterPast: 'सवा',
  quarterTo: 'पौने',
  ampm: 'am pm a.m p.m',
  zone: 'ist gmt utc आईएसटी',
  from: 'से from',
  lekar: 'लेकर',
  until: 'तक until till',
  and: 'और व एवं तथा and & या or',
  to: 'to through',
  between: 'between बीच',
  of: 'के का की of',
  the: 'the',
  into: 'में को पर in on at during',
  wale: 'वाले वाली वाला',
  aane: 'आने',
  ago: 'पहले पूर्व ago earlier',
  later: 'बाद पश्चात later',
  new: 'नए नये नया नव new',
  date: 'तारीख तारीख़ ता दिनांक dated',
  san: 'सन सन् सं',
  era: 'ई ईस्वी ईसवी ce ad',
  about: 'करीब क़रीब लगभग तकरीबन around about circa nearly approximately',
  fiscal: 'वित्त वित्तीय कारोबारी fiscal financial',
  fy: 'fy एफवाई',
  q: 'q क्यू',
  s: 's',
  lasting: 'दिवसीय',
  lastingYears: 'वर्षीय',
  daily: 'रोज रोजाना प्रतिदिन नित्य daily',
  fortnightly: 'fortnightly',
  yearly: 'प्रतिवर्ष सालाना annually',
  weekly: 'प्रतिसप्ताह',
  monthly: 'प्रतिमाह',
  recent: 'हाल हालिया recently recent',
  only: 'ही भी',
  several: 'कुछ कई चंद several few couple',
  following: 'following',
  which: 'यानी यानि अर्थात',
  festival:
    'दिवाली दीवाली दीपावली होली ईद बकरीद दशहरा विजयादशमी छठ रक्षाबंधन जन्माष्टमी नवरात्र नवरात्रि मुहर्रम ओणम पोंगल diwali deepavali holi eid dussehra',
  era2: 'संवत शक हिजरी विक्रमी samvat hijri',
}

/** Word, normalised and in small letters → what it does. */
const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split(' ').map((word): [string, string] => [normaliseText(word).text.toLowerCase(), role]),
  ),
)

/** Every role that a word may have. */
export const TIME_ROLES: readonly string[] = Object.keys(WORDS)

/** What a word, normalised and in small letters, does in an expression of time; null for any other word. */
export const timeRole = (word: string): string | null => ROLES.get(word) ?? null
