/** What had become of an event when the records were last reviewed. Apart from the schemas: an address names it too. */
export const STATUSES = ['held', 'scheduled', 'announced', 'postponed', 'cancelled', 'context'] as const
