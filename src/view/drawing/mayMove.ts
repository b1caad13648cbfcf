/** False when the reader wants no motion, and where nobody can say (tests). */
export const mayMove = (): boolean =>
  typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches
