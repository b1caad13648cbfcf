import { basename } from 'node:path'

/** What a class of a component's style sheet is called on the pages: `EventItem.module.css` `.item` → `EventItem_item`. */
export const styleName = (local: string, file: string): string =>
  `${basename(file).replace(/\.module\.css.*$/, '')}_${local}`
