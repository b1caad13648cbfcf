/**
 * How those parts look that no served page has: a file, fetched after the page's text and before its scripts, and put on when these
 * run. A development server has all of it in the head.
 */
export const putOnLateStyle = (): void =>
  document.querySelector('link[data-late]')?.setAttribute('rel', 'stylesheet')
