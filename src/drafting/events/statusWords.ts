import { wordSet } from '../names/wordSet.ts'

export const POSTPONED = wordSet(`स्थगित टली टला टाल टालने टाली postponed deferred rescheduled`)
export const CANCELLED = wordSet(`रद्द निरस्त cancelled canceled scrapped`)

/** Of what is to come: future tense, plans, invitations. */
export const AHEAD = wordSet(
  `होगा होगी होंगे होंगी करेंगे करेंगी करेगा करेगी आएंगे आएंगी आएगा जाएंगे जाएंगी जाएगा जाएगी लेंगे लेंगी लेगा देंगे मिलेंगे मिलेंगी पहुंचेंगे पहुंचेंगी पहुंचेगा रहेंगे रहेगी प्रस्तावित संभावित निर्धारित आगामी उत्सुक
   होना होनी तैयारी आमंत्रित प्रस्थान रवाना_होंगे वाला वाली वाले will would to_visit scheduled planned expected upcoming proposed slated set ahead due looks_forward`,
)

/** Of what has been. */
export const BEHIND = wordSet(
  `की किया किए कीं हुआ हुई हुए था थी थे थीं गया गए गई लिया ली दिया दी दिए मिले मिली पहुंचे पहुंचा पहुंची आए आई रहा रही रहे चुका चुकी चुके met held visited signed was were
   did had has have took said told arrived reviewed discussed chaired hosted concluded`,
)
