import { AtRule, type Container } from 'postcss'

/** The name of the layer that a rule is in; null where it is in none. */
export function layerOf({ parent }: { readonly parent?: unknown }): string | null {
  if (!(parent instanceof AtRule)) return null
  return parent.name === 'layer' ? parent.params : layerOf(parent)
}

/** Takes out what asked something of rules that are no longer there. */
export function removeEmpty(node: Container): void {
  for (const child of (node.nodes ?? []).slice()) {
    if (child.type !== 'atrule' && child.type !== 'rule') continue
    if (!child.nodes) continue
    removeEmpty(child)
    if (child.nodes.length === 0) child.remove()
  }
}
