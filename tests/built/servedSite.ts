import { afterAll, beforeAll } from 'vitest'
import { preview, type PreviewServer } from 'vite'
import { languagesOf } from '../../src/domain/languages.ts'
import { isBuiltIn, type BuiltIn } from '../../src/domain/text.ts'
import { publishedStory } from '../e2e/publishedStory.ts'
import { ROOT } from '../fixtures/sourceTree.ts'

/** In which of Hindi and English our site tells its first story. */
export const LOCALES: readonly BuiltIn[] = languagesOf(publishedStory()).flatMap(([tag]) =>
  isBuiltIn(tag) ? [tag] : [],
)
/** Hindi and English, while the story is told in both. */
export const [FIRST, SECOND]: readonly [BuiltIn, BuiltIn] = [LOCALES[0] ?? 'hi', LOCALES.at(-1) ?? 'en']

/** Serves dist/ for the tests of a file as `npm run preview` does, headers and all. */
export function serveSite(): { readonly get: (path: string) => Promise<Response> } {
  let server: PreviewServer | undefined
  let address = ''
  beforeAll(async () => {
    server = await preview({ root: ROOT, logLevel: 'silent', preview: { port: 0, open: false } })
    address = server.resolvedUrls?.local[0] ?? ''
    // A test that parses a large page does not answer for seconds: a connection that is closed meanwhile would fail the next.
    if ('keepAliveTimeout' in server.httpServer) server.httpServer.keepAliveTimeout = 0
  })
  afterAll(() => server?.close())
  return { get: (path) => fetch(new URL(path, address)) }
}

/** What stands in markup, read: the five signs that are written as names or numbers. */
export const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
