import type { Plugin } from 'vite'
import { notFoundPage } from './notFoundPage.ts'
import { previewHeaders } from './previewHeadersPlugin.ts'
import { renderedFiles } from './renderPlugin.ts'
import { createSiteRecords } from './siteRecords.ts'
import { storyData } from './storyDataPlugin.ts'

/**
 * All that makes the site of the records and the components. The records are compiled once for all of it.
 *
 *   data/ ──► siteRecords ──► storyData: published files
 *                        └──► renderedFiles: pages, pictures, files for embedding
 *
 * @param dataDir folder of the records, from the project's root
 */
export function sitePlugins(dataDir?: string): Plugin[] {
  const records = createSiteRecords(dataDir)
  return [storyData(records), renderedFiles(records), previewHeaders(), notFoundPage()]
}
