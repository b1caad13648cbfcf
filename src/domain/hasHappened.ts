import type { Status } from './story.ts'

/** Whether an event had taken place when the records were reviewed: it was held, or it is background. */
export const hasHappened = (status: Status): boolean => status === 'held' || status === 'context'
