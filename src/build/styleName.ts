import { basename } from 'node:path'

/**
 * What a class of a component's style sheet is called on the pages: `EventItem.module.css` `.item` → `EIitem`. The whole
 * name, said hundreds of times on a page, would cost a reader more than half a kilobyte; tests/build/styleName.test.ts
 * says where two would be the same.
 */
export const styleName = (local: string, file: string): string =>
  `${basename(file).replace(/\.module\.css.*$|[a-z]/g, '')}${local}`
