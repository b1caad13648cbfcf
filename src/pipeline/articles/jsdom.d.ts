/** The part of jsdom that is used directly: a page read as a browser reads it. It ships no types. */
declare module 'jsdom' {
  /** Without listeners nothing of what a page complains of is printed. */
  // oxlint-disable-next-line typescript/no-extraneous-class -- a class of theirs, of which nothing else is used
  export class VirtualConsole {}
  export class JSDOM {
    /** Bytes are decoded as a browser would, by their mark, the header or the page's own word; no script runs. */
    constructor(
      html: string | Buffer,
      options?: { readonly contentType?: string; readonly virtualConsole?: VirtualConsole },
    )
    readonly window: { readonly URL: typeof URL; readonly document: Document }
  }
}
