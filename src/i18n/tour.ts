import { lateCatalogue } from './lateCatalogue.ts'

/** The model of the catalogues' section `tour`. */
export const tourEn = {
  position: '{step} of {count}',
  back: 'Previous',
  next: 'Next',
  again: 'Back to step {step}',
  unknown: 'This link names a step that the walk does not have.',
  end: 'End the walk',
} as const
const hi = {
  position: '{count} में से {step}',
  back: 'पिछला',
  next: 'अगला',
  again: 'क़दम {step} पर लौटें',
  unknown: 'इस लिंक का क़दम इस कहानी में नहीं है।',
  end: 'क़दमों में देखना बंद करें',
} as const

/** The words of the bar that leads through the story; they arrive with it. */
export const tourWords = lateCatalogue<typeof tourEn>('tour', { hi, en: tourEn })
