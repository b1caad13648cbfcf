/**
 * Where the Wayback Machine shows the copy of an address that is nearest to a day (`YYYY-MM-DD`); without a day, the
 * list of all copies. Source: the address form of web.archive.org, `/web/<timestamp>/<address>`.
 */
export const archiveSearch = (url: string, day: string | null): string =>
  `https://web.archive.org/web/${day?.replaceAll('-', '') ?? '*'}/${url}`
