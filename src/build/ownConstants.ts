import { parseAst } from 'vite'

/** What a constant of a module becomes: from the text of its value to another. */
export type Rewrite = (value: string) => string

/**
 * A module in which constants of its first level have other values; a name may lead on into an object, `WORDS.hi`. So a newsroom's
 * settings reach the scripts when these are built, and a site without any has the very bytes that it had.
 *
 * @param code JavaScript, without types
 * @throws where there is no such constant: whoever renames one renames it in the table, too
 */
export function replaceConstants(code: string, changes: ReadonlyMap<string, Rewrite>): string {
  const { body } = parseAst(code)
  const spots = [...changes].map(([name, rewrite]) => {
    const [start, end] = findConstant(body, name.split('.'))
    return { start, end, rewrite }
  })
  return spots
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, rewrite }) =>
        text.slice(0, start) + rewrite(text.slice(start, end)) + text.slice(end),
      code,
    )
}

type Body = ReturnType<typeof parseAst>['body']

function findConstant(body: Body, [name = '', ...steps]: readonly string[]): readonly [number, number] {
  for (const node of body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    if (declared?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declared.declarations) {
      if (id.type !== 'Identifier' || id.name !== name || !init) continue
      const value = steps.reduce<typeof init | null>((object, step) => propertyOf(object, step), init)
      if (value) return [value.start, value.end]
    }
  }
  throw new Error(`no constant ${[name, ...steps].join('.')}`)
}

type Value = NonNullable<
  Extract<Body[number], { type: 'VariableDeclaration' }>['declarations'][number]['init']
>

function propertyOf(object: Value | null, name: string): Value | null {
  if (object?.type !== 'ObjectExpression') return null
  for (const property of object.properties) {
    if (property.type !== 'Property') continue
    const { key, value } = property
    const named = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
    if (named === name) return value
  }
  return null
}
