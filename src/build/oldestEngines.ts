/**
 * The oldest engines in which the page comes alive and is styled; below them it is the complete list, readable and without
 * controls. Why these, and how they are kept: docs/decisions/0013-the-oldest-engines.md. What the build lowers and what
 * the built scripts are held to both come from here; names are those of MDN's compatibility data.
 */
export const OLDEST_ENGINES = {
  chrome: '97',
  chrome_android: '97',
  edge: '97',
  firefox: '102',
  firefox_android: '102',
  safari: '15.4',
  safari_ios: '15.4',
} as const

/** The edition of the language whose syntax they all read, but for static blocks and lookbehinds. */
export const SCRIPT_LEVEL = 2022

/** The same for the style sheet, as the build wants it: `chrome97`, `ios15.4` … Engines for Android are those for desks. */
export const STYLE_TARGET: string[] = Object.entries(OLDEST_ENGINES)
  .filter(([engine]) => !engine.endsWith('_android'))
  .map(([engine, version]) => `${engine === 'safari_ios' ? 'ios' : engine}${version}`)
