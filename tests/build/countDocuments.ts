import type { Plugin } from 'vite'

/** The documents that were rendered, by the address that search engines take for theirs. */
export const rendered: string[] = []

const HEAD = 'export function documentHtml(parts: DocumentParts): string {'

/** Makes the code of the app write down each document that it renders, wherever that code is bundled or loaded. */
export const countDocuments: Plugin = {
  name: 'count-documents',
  enforce: 'pre',
  buildStart() {
    Object.assign(globalThis, { rendered })
  },
  transform(code, id) {
    if (!id.endsWith('/src/app/document.ts')) return null
    if (!code.includes(HEAD)) throw new Error('documentHtml is no longer what renders a document')
    return code.replace(HEAD, `${HEAD}\n  globalThis.rendered.push(parts.canonical)`)
  },
}
