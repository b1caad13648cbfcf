import type { EventColumns } from '../../src/columns/eventColumns.ts'
import { SCHEMA_VERSION, type Story } from '../../src/domain/story.ts'

/** The bench's story without its events: what the ids of `generateColumns` stand for. */
export function benchHead({ count, forums, people }: EventColumns): Story {
  const number = (id: string) => id.split('-')[1] ?? ''
  return {
    schemaVersion: SCHEMA_VERSION,
    id: 'bench',
    dataVersion: '000000000000',
    updated: '2025-12-31',
    headline: { hi: 'दस साल के सवाल', en: 'Ten years of questions' },
    subject: { hi: 'परीक्षण', en: 'Bench' },
    deck: {
      hi: `${count.toLocaleString('en-IN')} बनाई हुई घटनाएं`,
      en: `${count.toLocaleString('en-IN')} generated events`,
    },
    note: { hi: '', en: '' },
    licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    period: '2016/2025',
    tour: undefined,
    timezone: undefined,
    words: undefined,
    filters: undefined,
    groups: undefined,
    lanes: forums.map((id, at) => ({
      id,
      name: { hi: LANES[at]?.[0] ?? id, en: LANES[at]?.[1] ?? id },
      look: undefined,
    })),
    forums: forums.map((id, at) => ({
      id,
      lane: id,
      name: { hi: LANES[at]?.[0] ?? id, en: LANES[at]?.[1] ?? id },
      shortName: { hi: LANES[at]?.[0] ?? id, en: LANES[at]?.[1] ?? id },
      aliases: [],
      series: false,
    })),
    people: people.map((id) => ({
      id,
      name: { hi: `सदस्य ${number(id)}`, en: `Member ${number(id)}` },
      group: null,
      country: null,
      aliases: [],
    })),
    offices: [],
    sources: [],
    events: [],
    coverage: [],
    changes: [],
    evidenceFile: null,
    sourceCount: count,
    publisherCount: 1,
  }
}

const LANES: readonly (readonly [hi: string, en: string])[] = [
  ['गृह', 'Home affairs'],
  ['वित्त', 'Finance'],
  ['रक्षा', 'Defence'],
  ['विदेश', 'Foreign affairs'],
  ['रेल', 'Railways'],
  ['कृषि', 'Agriculture'],
  ['स्वास्थ्य', 'Health'],
  ['शिक्षा', 'Education'],
]
