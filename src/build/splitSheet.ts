import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { AtRule } from 'postcss'
import { ENGINE } from './engineFolder.ts'
import { layerOf, removeEmpty } from './sheetNodes.ts'
import { styleName } from './styleName.ts'

/** Where a sheet keeps what no served page has: cards, menus that open, the bar of a walk. */
export const LATE_LAYER = 'late'

export interface SplitSheet {
  /** What a page looks like as it was served; stands in the page. */
  readonly served: string
  /** What its script brings on: a file, fetched after the text. */
  readonly late: string
}

/**
 * Takes out of the style sheet what a page needs only once its script runs, so that the first line of text does not wait for it.
 *
 *   .item { … } .card, .item b { … }    ──►   served: .item { … } .item b { … }    late: .card { … }
 *
 * Order is kept in both; what is late comes after all that is served. `late` has the classes, as pages have them.
 */
export function splitSheet(css: string, late: ReadonlySet<string>): SplitSheet {
  const keep = (isLate: boolean): string => {
    const root = postcss.parse(css)
    root.walkRules((rule) => {
      // Steps of an animation are no selectors, and may be named from either side.
      if (rule.parent instanceof AtRule && rule.parent.name === 'keyframes') return
      const kept = rule.selectors.filter((each) => classesOf(each).some((name) => late.has(name)) === isLate)
      if (kept.length === 0) rule.remove()
      else if (kept.length < rule.selectors.length) rule.selectors = kept
    })
    if (isLate) root.walkAtRules(/^(keyframes|font-face|property)$/, (each) => void each.remove())
    removeEmpty(root)
    return root.toString()
  }
  return { served: keep(false), late: keep(true) }
}

/** Classes that stand in the late layer of their sheet and nowhere else in it, under the names that pages have for them. */
export function lateClasses(sheets: readonly string[] = ownSheets()): ReadonlySet<string> {
  const late = new Set<string>()
  for (const sheet of sheets) {
    const isModule = sheet.endsWith('.module.css')
    const [inLate, elsewhere] = [new Set<string>(), new Set<string>()]
    postcss.parse(readFileSync(sheet, 'utf8')).walkRules((rule) => {
      const into = layerOf(rule) === LATE_LAYER ? inLate : elsewhere
      for (const each of rule.selectors) for (const name of classesOf(each)) into.add(name)
    })
    for (const name of inLate) if (!elsewhere.has(name)) late.add(isModule ? styleName(name, sheet) : name)
  }
  return late
}

/** Those of components, and that of the pages that have none. */
const ownSheets = (): readonly string[] => [
  join(ENGINE, 'src/app/eventPage.css'),
  ...readdirSync(join(ENGINE, 'src/view'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.module.css'))
    .map((name) => join(ENGINE, 'src/view', name)),
]

/** What it must have; `:not(.open)` speaks of what has no such class. */
const classesOf = (selector: string): readonly string[] =>
  [...selector.replaceAll(/:not\([^()]*\)/g, '').matchAll(/\.([A-Za-z_][\w-]*)/g)].flatMap(
    ([, name]) => name ?? [],
  )
