/**
 * What readers type, and the rule by which an event belongs to the answer. Rules, not lists of events: one more event in the
 * records changes nothing here.
 *
 *   time       EDTF; the events whose date may be then, and no others. `XXXX-12` and `XXXX-12-10` are of any year
 *   person     all events of the person, and beside them only such as have the name in their text
 *   office     the same of offices; `says` are the words of such a text, where the query writes them otherwise
 *   same as    another query: exactly its events
 */
export type GoldenRule =
  | { readonly time: string }
  | { readonly person: string }
  | { readonly office: readonly string[]; readonly says?: string }
  | { readonly sameAs: string; readonly notFound?: readonly string[] }

const all = <Rule extends GoldenRule>(rule: Rule, queries: string): readonly (readonly [string, Rule])[] =>
  queries
    .split('|')
    .map((query) => query.trim())
    .map((query) => [query, rule] as const)

const FOREIGN_MINISTERS = ['in-external-affairs-minister', 'ru-foreign-minister']
const DEFENCE_MINISTERS = ['in-defence-minister', 'ru-defence-minister']
const PRESIDENTS = ['in-president', 'ru-president', 'us-president']

export const GOLDEN: readonly (readonly [query: string, rule: GoldenRule])[] = [
  // --- a day
  ...all(
    { time: '2024-12-10' },
    `10 December 2024 | 10th December 2024 | 10th of December, 2024 | December 10, 2024 | Dec 10 2024 | 10 Dec 2024
    | 10-Dec-2024 | 10-Dec-24 | 10/12/2024 | 10.12.2024 | 10-12-24 | 2024-12-10 | 2024/12/10 | 10 DECEMBER 2024
    | Tuesday, 10 December 2024 | on 10 December 2024 | 2024 December 10 | 10 disambar 2024
    | 10 दिसंबर 2024 | 10 दिसम्बर 2024 | १० दिसंबर २०२४ | 10 दिसंबर, 2024 | 10 दिस॰ 2024 | 10 दिस. 2024 | 10 दिसंबर 2024 को
    | मंगलवार, 10 दिसंबर 2024 | १०/१२/२०२४ | दिसंबर 10, 2024 | 10 दिसंबर सन् 2024 | 10वीं दिसंबर 2024`,
  ),
  ...all({ time: '2024-07-09' }, `9 July 2024 | 9 जुलाई 2024`),
  ...all({ time: '2025-12-06' }, `6 December 2025 | 06/12/2025 | 6 दिसंबर 2025`),
  ...all({ time: '1955-03-03' }, `3 March 1955 | 3 मार्च 1955`),
  ...all({ time: '2026-05-20' }, `20 May 2026 | 20 मई 2026`),
  ...all({ time: '2000-06-01' }, `1 June 2000 | १ जून २०००`),
  ...all({ time: 'XXXX-12-10' }, `10 December | 10 Dec | December 10 | 10 दिसंबर | 10 दिसंबर को | १० दिसंबर`),
  // --- days
  ...all(
    { time: '2024-07-08/2024-07-09' },
    `8–9 July 2024 | 8-9 July 2024 | 8 and 9 July 2024 | July 8-9, 2024 | from 8 to 9 July 2024 | 2024-07-08/2024-07-09
    | 8–9 जुलाई 2024 | 8 और 9 जुलाई 2024 | 8 से 9 जुलाई 2024 तक | ८-९ जुलाई २०२४`,
  ),
  ...all(
    { time: '2025-03-28/2025-04-02' },
    `28 March – 2 April 2025 | 28 March to 2 April 2025 | 28 मार्च – 2 अप्रैल 2025 | 28 मार्च से 2 अप्रैल 2025`,
  ),
  // --- a month
  ...all(
    { time: '2024-12' },
    `December 2024 | Dec 2024 | Dec. 2024 | Dec '24 | Dec-24 | December, 2024 | 2024-12 | 12/2024 | 2024 December
    | December of 2024 | in December 2024 | month of December 2024
    | दिसंबर 2024 | दिसम्बर 2024 | दिस॰ 2024 | दिसंबर, २०२४ | 2024 के दिसंबर में | दिसंबर 2024 में | वर्ष 2024 के दिसंबर में
    | दिसंबर महीने 2024 में`,
  ),
  ...all({ time: '2025-02' }, `February 2025 | Feb 2025 | फ़रवरी 2025 | फरवरी 2025 | फ़र॰ 2025`),
  ...all({ time: '2025-10' }, `October 2025 | अक्टूबर 2025 | अक्तूबर 2025 | ऑक्टोबर 2025 | अक्टू॰ 2025`),
  ...all({ time: '2025-04/2025-05' }, `April–May 2025 | April to May 2025 | अप्रैल–मई 2025 | अप्रैल से मई 2025`),
  ...all({ time: '2024-12/2025-03' }, `between December 2024 and March 2025 | दिसंबर 2024 और मार्च 2025 के बीच`),
  // --- a year, years, decades
  ...all({ time: '2019' }, `the year 2019 | साल 2019 | वर्ष 2019 में | सन् 2019 | २०१९ ई.`),
  ...all({ time: '2019/2021' }, `2019–2021 | 2019 to 2021 | between 2019 and 2021 | 2019 से 2021 | 2019-21`),
  ...all({ time: '2023/2024' }, `2023-24 | 2023–24 | २०२३-२४`),
  ...all({ time: '195X' }, `1950s | the 1950s | 1950’s | 1950 का दशक | 1950 के दशक में`),
  ...all({ time: '195X/196X' }, `1950s–60s | 1950s and 1960s | 1950 और 1960 के दशक | 1950–60 के दशक`),
  // --- before, after, early, late
  ...all(
    { time: '2025-01-01/..' },
    `after 2024 | 2024 के बाद | since 2025 | since January 2025 | जनवरी 2025 से`,
  ),
  ...all(
    { time: '../2010-12-31' },
    `before 2011 | 2011 से पहले | until 2010 | 2010 तक | before the end of 2010`,
  ),
  ...all({ time: '2025-09-01/2025-12-31' }, `late 2025 | end of 2025 | 2025 के अंत में`),

  // --- names as newspapers write them
  ...all(
    { person: 'modi' },
    `PM Modi | Prime Minister Modi | Prime Minister Narendra Modi | Shri Modi | Modiji | Narendra Modi | Indian PM Modi
    | पीएम मोदी | प्रधानमंत्री मोदी | प्रधान मंत्री मोदी | प्रधानमंत्री नरेंद्र मोदी | प्रधानमंत्री श्री नरेन्द्र मोदी | श्री मोदी | मोदीजी`,
  ),
  ...all(
    { person: 'putin' },
    `President Putin | President Vladimir Putin | Russian President Putin | Mr Putin | Mr. Putin | Vladimir Putin
    | राष्ट्रपति पुतिन | राष्ट्रपति व्लादिमीर पुतिन | रूसी राष्ट्रपति पुतिन | रूस के राष्ट्रपति पुतिन`,
  ),
  ...all(
    { person: 'rajnath' },
    `Defence Minister Rajnath Singh | Raksha Mantri Rajnath Singh | Raj Nath Singh | Shri Rajnath Singh | Defense Minister Rajnath
    | रक्षा मंत्री राजनाथ सिंह | रक्षामंत्री राजनाथ सिंह | रक्षा मंत्री श्री राजनाथ सिंह | राज नाथ | राज नाथ सिंह | भारतीय रक्षा मंत्री राजनाथ`,
  ),
  ...all(
    { person: 'jaishankar' },
    `EAM Jaishankar | Foreign Minister Jaishankar | External Affairs Minister S. Jaishankar | Dr. S. Jaishankar | Jai Shankar
    | विदेश मंत्री जयशंकर | विदेश मंत्री एस. जयशंकर | विदेश मंत्री डॉ. एस. जयशंकर | जय शंकर | विदेशमंत्री जय शंकर`,
  ),
  ...all(
    { person: 'lavrov' },
    `Foreign Minister Lavrov | Russian Foreign Minister Sergey Lavrov | रूसी विदेश मंत्री लावरोव`,
  ),
  ...all({ person: 'doval' }, `NSA Doval | NSA Ajit Doval | एनएसए डोभाल | एनएसए अजीत डोभाल`),
  ...all({ person: 'shoigu' }, `General Shoigu | जनरल शोइगु`),
  ...all({ person: 'tripathi' }, `Admiral Tripathi | Navy Chief Tripathi | नौसेना प्रमुख त्रिपाठी`),
  ...all(
    { person: 'manturov' },
    `Deputy Prime Minister Manturov | Deputy PM Denis Manturov | उप प्रधानमंत्री मंटुरोव`,
  ),
  // --- offices
  ...all({ office: FOREIGN_MINISTERS }, `foreign minister | विदेश मंत्री`),
  ...all({ office: FOREIGN_MINISTERS, says: 'विदेश मंत्री' }, `विदेशमंत्री`),
  ...all({ office: PRESIDENTS }, `President | राष्ट्रपति`),
  ...all({ office: ['in-prime-minister'] }, `PM | Prime Minister | प्रधानमंत्री | प्रधान मंत्री | पीएम`),
  ...all({ office: DEFENCE_MINISTERS }, `Defence Minister | रक्षा मंत्री`),
  ...all({ office: DEFENCE_MINISTERS, says: 'Defence Minister' }, `Minister of Defence`),
  ...all({ office: DEFENCE_MINISTERS, says: 'रक्षा मंत्री' }, `रक्षामंत्री`),
  ...all(
    { office: ['in-national-security-adviser'] },
    `NSA | National Security Adviser | राष्ट्रीय सुरक्षा सलाहकार | एनएसए`,
  ),
  ...all({ office: ['ru-state-duma-speaker'] }, `Duma speaker | ड्यूमा अध्यक्ष`),

  // --- an unknown word is said, and empties nothing
  ...all({ sameAs: 'Modi', notFound: ['Zzyzx'] }, `Modi Zzyzx | Zzyzx Modi`),
  ...all({ sameAs: 'मोदी', notFound: ['क्ष्ज्ञ्ट'] }, `मोदी क्ष्ज्ञ्ट`),
  ...all({ sameAs: '10 December 2024', notFound: ['Zzyzx'] }, `Zzyzx 10 December 2024`),
  // --- in both languages the same
  ...all({ sameAs: 'Putin December 2024' }, `पुतिन दिसंबर 2024 | दिसंबर 2024 में पुतिन | Putin in Dec 2024`),
  ...all({ sameAs: 'Jaishankar 2025' }, `जयशंकर 2025 | 2025 Jaishankar | जय शंकर २०२५`),
]
