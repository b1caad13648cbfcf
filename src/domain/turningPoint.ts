import type { Importance } from './story.ts'

/** Whether an event, or what is drawn of it, is a turning point of the story: never clustered, named first, told in brief. */
export const isTurningPoint = ({ importance }: { readonly importance: Importance }): boolean =>
  importance === 1
