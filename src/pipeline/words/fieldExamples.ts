/** What may stand in a field, as messages show it: an editor copies one of these. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-12-10'],
  updated: ['2026-02-01'],
  period: ['2023-04/2026-02'],
  country: ['IN'],
  language: ['hi'],
  status: ['held'],
  importance: ['2'],
  url: ['https://…', 'unknown'],
  to: ['2024-05-12', 'unknown', '".."'],
  from: ['2024-05-12', 'unknown'],
}

export const examplesOf = (field: string): readonly string[] =>
  Object.hasOwn(EXAMPLES, field) ? (EXAMPLES[field] ?? []) : []
