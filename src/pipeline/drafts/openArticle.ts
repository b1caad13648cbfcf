import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { decodeText } from '../sheets/decodeText.ts'
import type { DraftSaid } from './draftWords.ts'

/** An article's text, or why there is none. `told`: how it was read. */
export type ArticleReading =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly language: 'hi' | 'en'
      readonly published: string | null
      readonly told: readonly DraftSaid[]
    }
  | { readonly kind: 'refused'; readonly said: DraftSaid }

/** Longer than any article: a book, a log, noise. */
export const MOST_ARTICLE_BYTES = 400_000
const LEAST_LETTERS = 80

/** Read the bytes of a file as an article in Hindi or English: plain text, or the text of a page. */
export function openArticle(bytes: Uint8Array): ArticleReading {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > MOST_ARTICLE_BYTES) return refuse('tooLong', Math.round(bytes.length / 1000))
  const decoded = decodeText(bytes)
  if (decoded === null || decoded.encoding === 'Windows-1252') return refuse('noText')
  const told: DraftSaid[] = decoded.encoding === 'UTF-16' ? [['wasUtf16']] : []
  const page = isPage(decoded.text) ? readPage(decoded.text) : null
  if (page) told.push(['wasPage', page.paragraphs, page.from])
  const text = page?.text ?? decoded.text
  const language = languageOf(text)
  if (typeof language !== 'string') return { kind: 'refused', said: language.said }
  return { kind: 'text', text, language, published: page?.published ?? null, told }
}

const refuse = (...said: DraftSaid): ArticleReading => ({ kind: 'refused', said })

/** By the script of most letters; Arabic letters are Urdu's, and others' are nobody's here. */
function languageOf(text: string): 'hi' | 'en' | { readonly said: DraftSaid } {
  const count = (script: RegExp): number => text.match(script)?.length ?? 0
  const letters = count(/\p{L}/gu)
  if (letters < LEAST_LETTERS) return { said: ['tooShort'] }
  const hindi = count(/\p{Script=Devanagari}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (count(/\p{Script=Arabic}/gu) > letters / 3) return { said: ['isUrdu'] }
  if (hindi + latin < letters / 2) return { said: ['otherScript'] }
  if (!/[\s]/.test(text.trim()) || count(/\s/gu) < letters / 40) return { said: ['noSentences'] }
  return hindi > latin / 4 ? 'hi' : 'en'
}

// --- pages -----------------------------------------------------------------------------------------------------------

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|article|div|p|h1)\b/i.test(text)

const UNSEEN = new Set(
  'script style noscript template iframe svg head nav footer aside form button'.split(' '),
)
const BLOCKS = new Set(
  'address article blockquote br dd div dt figcaption h1 h2 h3 h4 h5 h6 li p section td th tr'.split(' '),
)

/** The text of a page's article, else of its main part, else of all that is seen, a paragraph a line. */
function readPage(html: string) {
  const document = parse(html)
  const all = elementsOf(document.childNodes)
  const part = ['article', 'main', 'body'].flatMap(
    (name) => all.find(({ tagName }) => tagName === name) ?? [],
  )[0]
  const lines: string[] = ['']
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node)
        lines[lines.length - 1] += node.value.replaceAll(/\s+/g, ' ')
      if (!('tagName' in node) || UNSEEN.has(node.tagName)) continue
      if (BLOCKS.has(node.tagName)) lines.push('')
      walk(node.childNodes)
      if (BLOCKS.has(node.tagName)) lines.push('')
    }
  }
  walk(part?.childNodes ?? [])
  const paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    text: paragraphs.join('\n\n'),
    paragraphs: paragraphs.length,
    from: part?.tagName ?? 'body',
    published: statedDay(all),
  }
}

const elementsOf = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))

/** The day on which the page itself says that it was published, by its own clock. */
function statedDay(all: readonly Element[]): string | null {
  const attribute = (element: Element, name: string): string =>
    element.attrs.find((each) => each.name === name)?.value ?? ''
  const meta = all.find(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:article:published_time|datepublished|date|publish-date|dc\.date)$/i.test(
        attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop'),
      ),
  )
  return meta ? (/^\d{4}-\d\d-\d\d/.exec(attribute(meta, 'content'))?.[0] ?? null) : null
}
