/**
 * The address that a static host leads to when a folder is asked for without its last slash, from the root and with the
 * query string; null when nothing is there to lead to. Systems that strip slashes (WordPress) arrive all the same.
 */
export function addFinalSlash(url: string, isPage: (path: string) => boolean): string | null {
  const { pathname, search } = new URL(url, 'http://localhost')
  return !pathname.endsWith('/') && isPage(`${pathname.slice(1)}/index.html`) ? `${pathname}/${search}` : null
}
