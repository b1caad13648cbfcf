/** Facts of an event that need a claim, and that do not change silently once published. */
export const FACT_FIELDS = ['date', 'place', 'participants', 'session', 'status'] as const
export type FactField = (typeof FACT_FIELDS)[number]
