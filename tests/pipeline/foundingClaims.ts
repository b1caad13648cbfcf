/**
 * What the five founding articles say, claim by claim: the article, the event that rests on it, the fact and its value. A
 * claim without an event is set aside, and its value is what the records say of it.
 */
export interface FoundingClaim {
  readonly source: string
  readonly event: string | null
  readonly field: string
  readonly value: string
}

const RAJNATH_PUTIN = 'unknown-publisher-2024-12-11-rajnath-putin'
const COMMISSION_22 = 'unknown-publisher-2025-12-04-irigc-22'
const RAJNATH_SHOIGU = 'news-india24-2023-rajnath-shoigu'
const MILITARY_GROUP_5 = 'dainik-hawk-2025-10-30-military-group-5'
const PUTIN_VISIT = 'unknown-publisher-2025-11-10-putin-visit'

type Row = readonly [source: string, event: string | null, field: string, value: string]

const ROWS: readonly Row[] = [
  [RAJNATH_PUTIN, 'rajnath-putin-moscow-2024', 'date', '2024-12-10'],
  [RAJNATH_PUTIN, 'irigc-mmtc-21-moscow-2024', 'session', '21'],
  [RAJNATH_PUTIN, 'rajnath-putin-moscow-2024', 'outcome', "Modi's greetings conveyed to Putin"],
  [RAJNATH_PUTIN, null, 'says', 'Hope that the partnership will open a new era'],
  [COMMISSION_22, 'irigc-mmtc-22-new-delhi-2025', 'date', '2025-12-04'],
  [COMMISSION_22, 'trade-working-group-26-moscow-2025', 'date', '2025-11'],
  [COMMISSION_22, 'eaeu-fta-talks-open-2025', 'date', '2025-11'],
  [COMMISSION_22, 'putin-arrives-new-delhi-2025', 'date', '2025-12-04'],
  [COMMISSION_22, 'annual-summit-23-new-delhi-2025', 'status', 'announced'],
  [
    COMMISSION_22,
    'irigc-mmtc-22-new-delhi-2025',
    'outcome',
    'Navy Day greeting: from Belousov, 4 December 2025',
  ],
  [COMMISSION_22, null, 'says', 'The partnership is decades old'],
  [RAJNATH_SHOIGU, 'rajnath-shoigu-new-delhi-2023', 'date', '2023-04-28'],
  [RAJNATH_SHOIGU, 'sco-defence-ministers-new-delhi-2023', 'forum', 'sco'],
  [RAJNATH_SHOIGU, 'irigc-tec-24-new-delhi-2023', 'date', '2023-04'],
  [RAJNATH_SHOIGU, 'irigc-tec-24-new-delhi-2023', 'outcome', 'wide talks between Manturov and Jaishankar'],
  [RAJNATH_SHOIGU, 'rajnath-sco-bilaterals-new-delhi-2023', 'participants', 'kurbanov'],
  [RAJNATH_SHOIGU, 'rajnath-sco-bilaterals-new-delhi-2023', 'office', 'bekbolotov: kz-defence-minister'],
  [RAJNATH_SHOIGU, 'rajnath-sco-bilaterals-new-delhi-2023', 'participants', 'khrenin'],
  [RAJNATH_SHOIGU, 'rajnath-sco-bilaterals-new-delhi-2023', 'participants', 'zhangming'],
  [
    RAJNATH_SHOIGU,
    'rajnath-shoigu-new-delhi-2023',
    'outcome',
    "Rajnath Singh's tweet calls the meeting 'very good'",
  ],
  [RAJNATH_SHOIGU, null, 'says', 'India holds the chair of the SCO'],
  [RAJNATH_SHOIGU, null, 'says', 'India still buys Russian crude'],
  [RAJNATH_SHOIGU, null, 'says', 'The war in Ukraine drags on'],
  [RAJNATH_SHOIGU, null, 'says', 'Modi has telephoned Zelensky several times'],
  [MILITARY_GROUP_5, 'irigc-wg-military-5-new-delhi-2025', 'date', '2025-10-29'],
  [MILITARY_GROUP_5, 'modi-putin-call-2025-10-07', 'date', '2025-10-01~'],
  [MILITARY_GROUP_5, 'annual-summit-23-new-delhi-2025', 'date', '2025-12'],
  [MILITARY_GROUP_5, 'annual-summit-22-moscow-2024', 'date', '2024-07-08/2024-07-09'],
  [MILITARY_GROUP_5, 'annual-summit-22-moscow-2024', 'date', '2024-07-09'],
  [MILITARY_GROUP_5, 'modi-putin-tianjin-2025', 'date', '2025-09'],
  [MILITARY_GROUP_5, null, 'says', 'The working group serves regular exchanges'],
  [PUTIN_VISIT, 'modi-putin-tianjin-2025', 'forum', 'sco'],
  [PUTIN_VISIT, 'putin-arrives-new-delhi-2025', 'date', '2025-12'],
  [PUTIN_VISIT, 'kremlin-preparing-putin-visit-2025', 'date', '2025-11-10'],
  [PUTIN_VISIT, 'putin-arrives-new-delhi-2025', 'date', '[..2025-12-31]'],
  [PUTIN_VISIT, 'jaishankar-rudenko-new-delhi-2025', 'date', '2025-11-07'],
  [PUTIN_VISIT, 'jaishankar-rudenko-new-delhi-2025', 'outcome', "Jaishankar's post on X: about the meeting"],
  [PUTIN_VISIT, 'soviet-era-defence-ties-begin', 'date', '195X/196X'],
  [PUTIN_VISIT, 'us-tariff-russian-oil-2025', 'outcome', 'US pressure: tariffs over Russian oil'],
  [PUTIN_VISIT, null, 'says', 'Soviet and Russian arms in Indian service, some made in India'],
  [PUTIN_VISIT, null, 'says', 'The friendship is decades old'],
]

export const FOUNDING_CLAIMS: readonly FoundingClaim[] = ROWS.map(([source, event, field, value]) => ({
  source,
  event,
  field,
  value,
}))
