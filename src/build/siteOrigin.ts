import { readSiteAddress } from '../pipeline/records/siteAddress.ts'
import { say, type Said } from '../pipeline/words/issueWords.ts'

/**
 * Absolute address of the site's root, with its slash: what SITE_ORIGIN says, else what site.yaml does; null where nobody has
 * said it. One build is for one place, so its environment counts more than the records.
 */
export const siteOrigin = (recorded: string | null): string | null =>
  readSiteAddress(process.env['SITE_ORIGIN']).origin ?? recorded

/** What is wrong with SITE_ORIGIN, or null. */
export function explainSiteOrigin(): Said | null {
  const { wrong } = readSiteAddress(process.env['SITE_ORIGIN'])
  return wrong === null ? null : say.badSiteAddress('SITE_ORIGIN', ...wrong)
}
