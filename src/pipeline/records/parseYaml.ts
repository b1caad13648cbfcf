import {
  Composer,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  YAMLParseError,
  type CST,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml'

/** A file as YAML sees it: pieces of its text, in their order, and the tree that they make. */
export interface ParsedYaml {
  readonly document: Document.Parsed
  /** Together they are the text, but for the marks that the lexer adds. */
  readonly lexemes: readonly string[]
  readonly lines: LineCounter
}

/** What `parseDocument` of the package does, with the pieces kept: to cut a text again takes as long as to make its tree. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const lexemes: string[] = []
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer<ParsedNode>({
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  })
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of new Lexer().lex(text)) {
      lexemes.push(lexeme)
      yield* parser.next(lexeme)
    }
    yield* parser.end()
  }
  // One at least: the composer makes an empty document of nothing.
  const [first, second] = [...composer.compose(tokens(), true, text.length)]
  if (!first) throw new Error('YAML without a document')
  if (second)
    first.errors.push(
      new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', 'Several documents'),
    )
  return { document: first, lexemes, lines }
}

/** Where a problem starts: a quotation mark without its pair is noticed only at the end of the file. */
export function startOf(problem: YAMLError, document: Document.Parsed): number {
  const end = problem.pos[0]
  let start = end
  if (problem.code === 'MISSING_CHAR') {
    visit(document, {
      Scalar: (_key, scalar) => {
        const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
        if (isQuoted && scalar.range && scalar.range[0] < end && scalar.range[2] >= end)
          start = scalar.range[0]
      },
    })
  }
  return start
}
