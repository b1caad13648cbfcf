import { wordPattern } from './wordPattern.ts'

/**
 * Signs by which a line of a page is told from the article, as patterns of normalised lines without nukta and candrabindu.
 * The first that fits decides.
 */
interface RegionSign {
  readonly kind: 'byline' | 'embed' | 'related' | 'recent' | 'furniture'
  readonly sign: RegExp
  readonly why: string
}

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर)[a-z]{0,6}\\.?'
/** A whole date with its year, however it is ordered. */
const DATE = `(?:${MONTH}[ ,]{1,3}\\d{1,2}(?:st|nd|rd|th)?[ ,]{1,3}\\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ ,-]{1,3}${MONTH}[ ,-]{1,3}\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})`
const CLOCK = '(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)? ?(?:am|pm)?(?: ?\\(?ist\\)?)?)'

/** From such a line to the end of the page nothing is of the article. */
export const PAGE_ENDS: readonly RegionSign[] = [
  {
    kind: 'recent',
    sign: wordPattern(
      '^(?:recent posts?|latest (?:posts?|news|stories)|नवीनतम .{0,30}(?:समाचार|खबरें?)|(?:ताजा|ताजातरीन|बड़ी|लेटेस्ट) (?:खबरें|समाचार|न्यूज)|top (?:news|stories)|most (?:read|popular|viewed)|trending(?: now| news)?|popular posts?|संबंधित (?:खबरें?|समाचार|पोस्ट|लेख)|related (?:posts?|news|articles?|stories|topics)|more (?:from|stories|news).{0,40}|you (?:may|might) (?:also )?like.{0,30}|recommended(?: for you| stories)?|leave a (?:reply|comment)|post navigation|comments?(?: \\(\\d+\\))?|टिप्पणियां|about (?:the )?author|लेखक के बारे में|next (?:story|article)|अगली खबर|web stories|वेब स्टोरीज?)[:.\\-\\s]*$',
      'i',
    ),
    why: 'A heading of other stories: from here on the page lists what else it has.',
  },
]

export const LINE_SIGNS: readonly RegionSign[] = [
  {
    kind: 'related',
    sign: wordPattern(
      '^[^\\p{L}]{0,4}(?:(?:यह|ये|इसे|इन्हें|इनको|यहां) ?भी (?:पढ़ें|पढें|पढ़िए|देखें)|(?:और|आगे) (?:भी )?(?:पढ़ें|पढें)|(?:also|must) read|read (?:also|more|this|next)|also (?:see|watch)|(?:पढ़ें|पढें|देखें)[:-]|see also|संबंधित (?:खबर|समाचार))',
      'iu',
    ),
    why: 'It leads to another story.',
  },
  {
    kind: 'embed',
    sign: /^[-\s]*.{0,80}\(@\w{1,30}\)|pic\.twitter\.com|\btwitter\.com\/|\bx\.com\/\w+\/status|^(?:view this post on|a post shared by|इस पोस्ट को इंस्टाग्राम)/i,
    why: 'A post of a network that is shown inside of the page.',
  },
  {
    kind: 'byline',
    sign: /^(?:(?:published|updated?|posted|last (?:updated|modified)|first published|edited|written|reported|created|by|date|डेट)\b|(?:प्रकाशित|अपडेट(?:ेड)?|अद्यतन|आख[िर]री अपडेट|अंतिम अपडेट|लेखक|द्वारा|संपादक|दिनांक|रिपोर्ट|संपादित|एडिटेड|पब्लिश्ड?|लास्ट अपडेटेड)(?![\p{L}\p{M}]))[^।]{0,160}$/iu,
    why: 'It says who wrote this page or when.',
  },
  {
    kind: 'byline',
    sign: new RegExp(`^(?!.*[।])(?=.{0,120}$).{0,60}?${DATE}[ ,|·-]{0,4}(?:at )?(?:${CLOCK}.{0,20})?$`, 'i'),
    why: 'A short line that ends in a whole date: a stamp of the page.',
  },
  {
    kind: 'furniture',
    sign: /^(?:(?:छवि|इमेज|तस्वीर|चित्र|फोटो|फाइल) ?(?:स्रोत|सोर्स|क्रेडिट|साभार|सौजन्य)?[: ]*[:-]|फोटो[: ]|(?:image|photo|picture|file|pic) ?(?:source|credits?|courtesy|photo)?\s*[:-]|representational image|advertisement|विज्ञापन|share(?: this)?|you(?:'ve| have) (?:reached|read|exhausted) (?:your|all).{0,60}|follow us(?=.{0,40}$)|subscribe|loading|copy link|whatsapp|facebook|telegram|listen to|\d+ (?:hours?|minutes?|mins?|days?|weeks?|months?) ago$|(?:\d+ )?(?:min|minute)s? read|[^\p{L}\p{N}]+$)/iu,
    why: 'Furniture of the page: a picture’s credit, a button, a rule.',
  },
  {
    kind: 'furniture',
    sign: /^[-\s]{0,3}(?:आईएएनएस|भाषा|एजेंसी|एएनआई|वार्ता|पीटीआई|हिन्दुस्थान समाचार|हिंदुस्थान समाचार|ians|pti|ani|uni|input)[.।]?$|^[\p{L}\p{M}.]{1,12}(?:\/[\p{L}\p{M}.]{1,12}){1,4}$/iu,
    why: 'The signature of an agency or of its desk.',
  },
]
