import type { Plugin, Rule } from 'postcss'

/** Layers whose every rule loses against the parts of the page. */
const BELOW = /^(reset|page)$/

/**
 * A PostCSS plugin that takes the style sheet out of its layers, which Chrome has known since 99 only: an engine that does
 * not know them drops all that is in them. What stands in a lower layer gets no weight (`:where`, Chrome 88), so that the
 * parts win as they do with layers; tokens are declared at the root alone and keep theirs.
 *
 *   @layer page { a { color: … } }            :where(a) { color: … }
 *   @layer parts { .card a { color: … } }     .card a { color: … }
 */
export const flattenLayers = (): Plugin => ({
  postcssPlugin: 'samayrekha:flatten-layers',
  Once(root) {
    root.walkAtRules('layer', (layer) => {
      if (!layer.nodes) return void layer.remove()
      if (BELOW.test(layer.params)) layer.walkRules(weighNothing)
      layer.replaceWith(layer.nodes)
    })
  },
})

/** A pseudo-element cannot stand inside `:where`; its own weight is less than any class. */
function weighNothing(rule: Rule) {
  rule.selectors = rule.selectors.map((selector) => {
    const [, of = '', pseudo = ''] = /^(.*?)(::[\w-]+)?$/.exec(selector) ?? []
    return `:where(${of})${pseudo}`
  })
}
