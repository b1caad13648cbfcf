const VERBS_OF_COMING =
  'आए आये आई आएंगे आयेंगे गए गये गई जाएंगे लौटे लौटेंगे लौट रवाना आ_रहे आ_रहा आ_रही आ_गए आ_गया आ_गई आ_पहुंचे आ_चुके आ_चुका आ_चुकी जा_रहे उतरे उतरा उतरेंगे उतरेगा'.split(
    ' ',
  )

/** `भारत_आए`, `मॉस्को_गए`, `यहां_आएंगे`: who came or went, and where. */
const COMINGS = 'भारत रूस मॉस्को मास्को दिल्ली स्वदेश चीन अमेरिका यहां एयरपोर्ट_पर हवाईअड्डे_पर हवाई_अड्डे_पर'
  .split(' ')
  .flatMap((place) => VERBS_OF_COMING.map((verb) => `${place}_${verb}`))
  .join(' ')

/** पहुंचे in its tenses, and as news misspells it. */
const ARRIVALS = 'पहुंच पहुच'
  .split(' ')
  .flatMap((stem) => [
    ...['े', 'ा', 'ी', 'ेंगे', 'ेंगी', 'ेगा', 'ेगी'].map((ending) => stem + ending),
    ...['ने_पर', 'ते_ही'].map((ending) => stem + ending),
    ...'गए गया गई चुके चुका चुकी जाएंगे जाएगा जाएगी रहे रहा रही'.split(' ').map((verb) => `${stem}_${verb}`),
  ])
  .join(' ')

/**
 * Words that say that something took place or will, by kind; the kinds stand from the most telling to the least, and of two in one clause
 * the first is what it is about. `_` is a space.
 */
const WORDS = {
  session: `सत्र अधिवेशन session sessions`,
  signing: `हस्ताक्षर हस्ताक्षरित दस्तखत समझौता_हुआ समझौता_किया करार_हुआ करार_किया अनुबंध सौदा_हुआ का_सौदा का_करार signed sign signing inked signs`,
  exercise: `सैन्य_अभ्यास युद्धाभ्यास संयुक्त_अभ्यास अभ्यास exercise exercises drill drills wargames`,
  delivery: `सौंपा सौंपी सौंपे सौंपेंगे सौंपेगा सौंपेगी सौंप डिलीवरी आपूर्ति_की आपूर्ति_हुई आपूर्ति_शुरू कमीशन नौसेना_में_शामिल वायुसेना_में_शामिल सेना_में_शामिल बेड़े_में_शामिल शामिल_हुआ शामिल_हुई शामिल_होगा शामिल_किया_गया जलावतरण कमीशनिंग कमिशनिंग हवाले delivered delivery commissioned commissioning
    inducted handed_over deliver`,
  launch: `प्रक्षेपण प्रक्षेपित लॉन्च परीक्षण रवाना launch launched launches lifted_off tested test-fired test_fired`,
  appointment: `नियुक्त नियुक्ति पदभार शपथ appointed sworn_in took_charge takes_charge appointment`,
  decision: `मंजूरी स्वीकृति अनुमोदन पारित पास_कर_दिया पास_किया मुहर approved approves approval ratified ratifies ratification passed cleared elevated upgraded दर्जा_दिया दर्जा_मिला raised_to`,
  call: `फोन_पर_बात फोन_पर_बातचीत फोन_पर_वार्ता टेलीफोन_पर_बात टेलीफोन_पर_बातचीत टेलीफोन_पर_वार्ता टेलीफोनिक_बातचीत फोन_किया over_phone over_the_phone on_the_phone by_phone फोन_वार्ता दूरभाष फोन_पर_हुई फोन_पर_चर्चा phone_conversation telephone_talks phone_talks phone_call telephone_call telephonic
    phoned spoke_by_phone telephone_conversation spoke_over_phone`,
  summit: `शिखर_सम्मेलन शिखर_बैठक शिखर_वार्ता सम्मेलन समिट summit conference`,
  meeting: `बैठक बैठकें बैठकों मीटिंग मुलाकात मुलाकातें मुलाकातों भेंट वार्ता वार्ताएं बातचीत मिले मिलीं मिलेंगे मिलेंगी बात_की बात_करेंगे चर्चा_की चर्चा_करेंगे करेंगे_चर्चा चर्चा_हुई बैठे बैठेंगे बैठेंगी बैठ_सकते बैठ_सकती मिल_सकते मिल_सकती से_मिलकर से_मिलने रात्रिभोज बात_हुई संस्करण edition editions संवाद परामर्श अध्यक्षता सह-अध्यक्षता meeting meetings met meets meet talks
    called_on calls_on dialogue consultations discussed sat_down sit_down co-chaired cochaired chaired co-chair hosted held_talks`,
  visit: `यात्रा यात्राएं दौरा दौरे आगमन ${ARRIVALS} लौटेंगे लौटेंगी आएंगे आएंगी जाएंगे जाएंगी के_लिए_उड़ेंगे के_लिए_उड़े के_लिए_निकले के_लिए_निकलेंगे के_लिए_निकल_रहे आ_जाएंगे आ_जाएंगी आ_गए आ_गई आ_पहुंचे ${COMINGS}
    travel travels travelled traveled left_for leaves_for reached will_go_to went_to landed_in is_in will_be_in attended watched took_part हिस्सा_लिया भाग_लिया शिरकत_की expected_in flew_to came_here visit visits visited visiting arrived arrives arrive trip tour`,
  start: `शुरुआत_हुई शुरुआत आरंभ स्थापना गठन लागू began begins started starts founded established came_into_force`,
  statement: `बयान घोषणा ऐलान एलान घोषित संकल्प प्रतिबद्धता मीडिया_से_बातचीत पत्रकारों_से_बातचीत मीडिया_से_कहा पत्रकारों_से_कहा मीडिया_से_बात_की पत्रकारों_से_बात_की संवाददाताओं_से_बात_की संवाददाता_सम्मेलन प्रेस_वार्ता प्रेस_कॉन्फ्रेंस announced announces
    announcement statement said_on told_reporters press_conference briefing reaffirmed`,
} as const

export type EventKind = keyof typeof WORDS

/** From the most telling to the least. */
export const EVENT_KINDS = Object.keys(WORDS) as readonly EventKind[] // the keys of a constant

export const EVENT_PHRASES: readonly { readonly phrase: string; readonly value: EventKind }[] =
  EVENT_KINDS.flatMap((kind) =>
    WORDS[kind].split(/\s+/).map((word) => ({ phrase: word.replaceAll('_', ' '), value: kind })),
  )
