import type { Plugin } from 'vite'
import type { MessageLanguage } from '../pipeline/words/messageLanguage.ts'
import { ownSettings } from './ownSettings.ts'
import { notFoundPage } from './notFoundPage.ts'
import { previewHeaders } from './previewHeadersPlugin.ts'
import { renderedFiles } from './renderPlugin.ts'
import { createSiteRecords } from './siteRecords.ts'
import { themedStyles } from './themedStyles.ts'
import { storyData } from './storyDataPlugin.ts'

/**
 * All that makes the site of the records and the components. The records are compiled once for all of it.
 *
 *   records ──► siteRecords ──► storyData: what is wrong with them, published files
 *                           └──► renderedFiles: pages, pictures, files for embedding
 *
 * @param folder of the records, an absolute path
 * @param lang what `--lang` says
 */
export function sitePlugins(folder: string, lang?: MessageLanguage): Plugin[] {
  const records = createSiteRecords(folder, lang)
  return [
    themedStyles(records),
    ownSettings(records),
    storyData(records),
    renderedFiles(records),
    previewHeaders(),
    notFoundPage(),
  ]
}
