import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { findMarkdown, withoutMarkdown } from '../records/markdown.ts'
import { cleanText } from './cleanText.ts'

/** A cell's text without its tags: paragraphs with the language that the markup says, and where its links lead. */
export interface HtmlText {
  readonly paragraphs: readonly { readonly language: string | null; readonly text: string }[]
  readonly links: readonly HtmlLink[]
  /** There was HTML, or Markdown. */
  readonly hadSigns: boolean
}

export interface HtmlLink {
  readonly url: string
  /** Its words where they name a source and are no part of a sentence. */
  readonly name: string | null
}

interface Piece {
  readonly text: string
  readonly link: string | null
}

interface Paragraph {
  readonly language: string | null
  readonly pieces: Piece[]
}

type Node = DefaultTreeAdapterTypes.ChildNode

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'head', 'title'])
const BLOCKS = new Set(
  'address article blockquote br dd div dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p section table td th tr ul'.split(
    ' ',
  ),
)

/** A tag, or a character written as in HTML; `M&M;` is neither. */
const HTML = /<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/i

/**
 * Words of a text that may be HTML or Markdown, in one line; what was made HTML twice (`&amp;lt;`) is taken out twice, and so is what
 * shows once other signs are gone.
 */
export function plainWords(written: string, depth = 0): string {
  if (!HTML.test(written)) return withoutSigns(cleanText(written), depth)
  // What still looks like HTML is none that is known: `&x;`, and nothing is lost of it.
  if (depth > 2)
    return withoutSigns(cleanText(written.replaceAll(/<(?=[a-z!/])|&(?=[#a-z][\da-z]+;)/gi, '$& ')), depth)
  const words = readMarkup(written).map(({ pieces }) =>
    pieces.map(({ text, link }) => text || (link ?? '')).join(''),
  )
  return plainWords(words.join(' '), depth + 1)
}

const withoutSigns = (text: string, depth: number): string => {
  const plain = withoutMarkdown(text)
  return plain === text ? text : plainWords(plain, depth)
}

/**
 * Read a cell as a browser would; what holds no tag is its own words, an address among them a link.
 *
 * @param mayNameSources whether a line may be of sources alone: no title is, and one that is a link keeps its words
 */
export function readHtmlText(written: string, mayNameSources = true): HtmlText {
  const hadTags = HTML.test(written)
  const paragraphs = hadTags ? readMarkup(written) : written.split(/\n+/).map(plainParagraph)
  const links = paragraphs.flatMap((paragraph) => linksOf(paragraph))
  return {
    paragraphs: paragraphs
      .filter((paragraph) => !mayNameSources || !isSourceLine(paragraph))
      .map(({ language, pieces }) => ({
        language,
        text: plainWords(pieces.map(({ text }) => text).join('')),
      }))
      .filter(({ text }) => text !== ''),
    links,
    hadSigns: hadTags || findMarkdown(cleanText(written)) !== null,
  }
}

function readMarkup(written: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  let current: Paragraph = { language: null, pieces: [] }
  const begin = (language: string | null): void => {
    current = { language, pieces: [] }
    found.push(current)
  }
  const walk = (nodes: readonly Node[], language: string | null, link: string | null): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) addText(current.pieces, node.value, link)
      if (!('tagName' in node) || UNSEEN.has(node.tagName)) continue
      const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value
      const own = attribute('lang')?.toLowerCase() || language
      const isBlock = BLOCKS.has(node.tagName) || own !== language
      if (isBlock) begin(own)
      walk(node.childNodes, own, node.tagName === 'a' ? (attribute('href')?.trim() ?? null) : link)
      if (isBlock) begin(language)
    }
  }
  begin(null)
  walk(parseFragment(written).childNodes, null, null)
  return found
}

/** A word that begins with `http` is a link without words of its own. */
function addText(pieces: Piece[], text: string, link: string | null): void {
  if (link !== null) pieces.push({ text, link })
  else pieces.push(...plainParagraph(text).pieces)
}

function plainParagraph(text: string): Paragraph {
  const pieces = text.split(/(https?:\/\/[^\s<>"“”]+)/).map((part, position): Piece => {
    if (position % 2 === 0) return { text: part, link: null }
    return { text: '', link: part.replace(/[.,;:!?)\]]+$/, '') }
  })
  return { language: null, pieces: pieces.filter((piece) => piece.text !== '' || piece.link !== null) }
}

const LABEL = /^(?:sources?|via|from|link|read(?: more)?|more|see|and|स्रोत|सोर्स|और|पढ़ें|ஆதாரம்|मूल)$/u

/** True of a paragraph that names sources and says nothing: links, a word such as “Source”, signs between them. */
function isSourceLine({ pieces }: Paragraph): boolean {
  if (!pieces.some(({ link }) => link !== null)) return false
  const rest = pieces.filter(({ link }) => link === null).map(({ text }) => text)
  const words = rest
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s:;,|·•()[\]–—./-]+/u)
  return words.every((word) => word === '' || LABEL.test(word))
}

function linksOf(paragraph: Paragraph): readonly HtmlLink[] {
  const names = isSourceLine(paragraph)
  return paragraph.pieces.flatMap(({ text, link }) => {
    if (link === null || link === '' || link.startsWith('#') || link.startsWith('mailto:')) return []
    const words = cleanText(text)
    return [{ url: link, name: names && words !== '' && !words.startsWith('http') ? words : null }]
  })
}
