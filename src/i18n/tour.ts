import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `tour`. */
export const tourEn = {
  position: '{step} of {count}',
  back: 'Previous',
  next: 'Next',
  again: 'Back to step {step}',
  unknown: 'There is no step of that number in this walk.',
  end: 'End the walk',
} as const
const hi = {
  position: '{count} में से {step}',
  back: 'पिछला',
  next: 'अगला',
  again: 'चरण {step} पर लौटें',
  unknown: 'इस लिंक में बताया गया चरण यहां नहीं है।',
  end: 'चरणों में देखना बंद करें',
} as const

/** The words of the bar that leads through the story; they arrive with it. */
export const tourWords = lateCatalogue<typeof tourEn>('tour', { hi, en: tourEn })
