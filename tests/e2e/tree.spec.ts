import { inLanguage } from '../../src/domain/text.ts'
import type { CDPSession } from '@playwright/test'
import { expect, idle, LOCALES, openStory, test } from './fixtures.ts'
import { publishedStory } from './publishedStory.ts'

/*
 * A11Y-4: what assistive technology is given, from the browser's whole accessibility tree: landmarks, headings, controls
 * and the first and last event, one a line, in the page's order. A difference is a change that readers hear: read it,
 * then approve it with `npx playwright test tree --update-snapshots`.
 */

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
  readonly childIds?: readonly string[]
}

const SHOWN = new Set(
  (
    'banner main complementary navigation search region contentinfo form article heading link button checkbox textbox application ' +
    'searchbox combobox slider toolbar group status alert dialog list DisclosureTriangle'
  ).split(' '),
)
/** Of the months between the first and the last, only that they are there. */
const LIST = 'list'
const STATES = ['level', 'expanded', 'pressed', 'checked', 'disabled'] as const

async function readTree(session: CDPSession): Promise<ReadonlyMap<string, AxNode>> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] } // the protocol's own answer
  return new Map(nodes.map((node) => [node.nodeId, node]))
}

/** The tree as indented lines; a node that says nothing passes its children up. */
function linesOf(tree: ReadonlyMap<string, AxNode>, node: AxNode, depth: number): string[] {
  const shown = !node.ignored && SHOWN.has(node.role?.value ?? '')
  const children = (node.childIds ?? []).flatMap((id) => tree.get(id) ?? [])
  const below = children.map((child) => linesOf(tree, child, shown ? depth + 1 : depth))
  const months = node.role?.value === LIST && children.length > 12
  const kept = months
    ? [...(below[0] ?? []), `${'  '.repeat(depth + 1)}… ${children.length - 2} more`, ...(below.at(-1) ?? [])]
    : below.flat()
  return shown ? [`${'  '.repeat(depth)}${wordsOf(node)}`, ...kept] : kept
}

function wordsOf({ role, name, properties = [] }: AxNode): string {
  const states = STATES.flatMap((state) => {
    const value = properties.find((property) => property.name === state)?.value.value
    return value === undefined || value === false || value === 'false' ? [] : [`${state}=${String(value)}`]
  })
  return [role?.value, name?.value && `“${name.value.replace(/\s+/g, ' ').trim()}”`, ...states]
    .filter(Boolean)
    .join(' ')
}

for (const locale of LOCALES)
  test(`A11Y-4: the accessibility tree is the one that was approved (${locale})`, async ({ page }) => {
    await openStory(page, { locale, query: 'view=scale&event=irigc-mmtc-21-moscow-2024' })
    await expect(page.locator('article[data-card] section a[target=_blank]').nth(3)).toBeAttached()
    // What is off screen enters the layout, and so the tree, item by item.
    await idle(page)
    const session = await page.context().newCDPSession(page)
    const tree = await readTree(session)
    const [root] = tree.values()
    const titles = [...tree.values()]
      .filter(({ role }) => role?.value === 'heading')
      .map(({ name }) => name?.value)
    for (const { id, title } of publishedStory().events)
      // With the day before it.
      expect
        .soft(
          titles.filter((name) => name?.endsWith(inLanguage(title, locale))),
          `${id} is told to assistive technology`,
        )
        .not.toEqual([])
    const lines = root ? linesOf(tree, root, 0) : []
    // The version of the records changes with every word in them; it is not what this file is about.
    const text = lines.join('\n').replaceAll(publishedStory().dataVersion, '(version)')
    expect(text).toContain('main')
    expect(`${text}\n`).toMatchSnapshot(['trees', `${locale}.txt`])
  })
