/** Published files come from anywhere: nothing but a day is put into an address. */
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Where the Wayback Machine shows the copy of an address that is nearest to a day (`YYYY-MM-DD`); for anything else, the
 * list of all copies. Source: the address form of web.archive.org, `/web/<timestamp>/<address>`.
 */
export function archiveSearch(url: string, day: string | null): string {
  const [, year = '', month = '', date = ''] = DAY.exec(day ?? '') ?? []
  return `https://web.archive.org/web/${year + month + date || '*'}/${url}`
}
