import type { Locale } from '../domain/text.ts'

/** News agencies as Hindi papers write them; one that is not here is named as the records name it. */
const HINDI: Readonly<Record<string, string>> = {
  AMN: 'एएमएन',
  ANI: 'एएनआई',
  AP: 'एपी',
  Bhasha: 'भाषा',
  'Bhasha (PTI)': 'भाषा (पीटीआई)',
  GNS: 'जीएनएस',
  'Hindusthan Samachar': 'हिंदुस्थान समाचार',
  IANS: 'आईएएनएस',
  IBNS: 'आईबीएनएस',
  Interfax: 'इंटरफ़ैक्स',
  PIB: 'पीआईबी',
  PTI: 'पीटीआई',
  'RIA Novosti': 'रिया नोवोस्ती',
  Reuters: 'रॉयटर्स',
  TASS: 'तास',
  UNI: 'यूएनआई',
  'UNI/वार्ता': 'यूनीवार्ता',
}

export const nameAgency = (agency: string, locale: Locale): string =>
  (locale === 'hi' ? HINDI[agency] : undefined) ?? agency
