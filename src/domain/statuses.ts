/** What had become of an event when the records were last reviewed. Apart from the schemas: an address names it too. */
export const STATUSES = ['held', 'scheduled', 'announced', 'postponed', 'cancelled', 'context'] as const

/** What a story is filtered by. */
export const FACETS = ['person', 'office', 'forum', 'status'] as const

/** The same for each facet. */
export const eachFacet = <T>(of: (facet: (typeof FACETS)[number]) => T) =>
  Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<(typeof FACETS)[number], T> // FACETS are all
