import { AtRule, type Plugin, type Root, type Rule } from 'postcss'
import { layerOf, removeEmpty } from './sheetNodes.ts'
import { LATE_LAYER } from './splitSheet.ts'

/** What marks the container of a timeline on somebody else's page. */
export const SCOPE = '[data-samayrekha]'
/** The same, weightier than anything that a host says without an id: `.article p` is about its own paragraphs. */
const WITHIN = `${SCOPE}:not(#_)`
/** Weightier than that: what stands outside of any layer counts more than all layers. */
const ABOVE = `${SCOPE}:not(#_#_)`
/** What has nothing to style there: the document around our pages, and what is said where a script has not started. */
const OURS = /(^|[\s(>+~,])main\b|#app|#served-notice|\[data-script/
const OUR_KEYFRAMES = /^(give-way|come-forth)$/
/** Declarations of our pages that speak of the whole window, or of the letters of the document. */
const OUR_DECLARATIONS = /^(scroll-padding[\w-]*|(-webkit-)?text-size-adjust|font-size:100%$)/

/**
 * A PostCSS plugin that makes of the style sheet of a site one for other people's pages. Nothing in it is about anything
 * outside of the containers, and what the site asks of the window is asked of the container.
 *
 *   @layer tokens { :root { … } }             :where([data-samayrekha]) { … }            anybody may say something else
 *   @layer page { a { … } }                   [data-samayrekha]:not(#_) :where(a) { … }  wins over a host's `.article a`
 *   @layer parts { .card a { … } }            [data-samayrekha]:not(#_) .card a { … }    wins over both
 *   @layer parts { :root { … } }              [data-samayrekha]:not(#_) { … }            of the container, likewise
 *   [data-tint] { … }                         [data-samayrekha]:not(#_#_) [data-tint] { … }  above all layers
 *   @media (min-width: 40rem) { … }           @container samayrekha (min-width: 40em) { … }
 *   padding: 0.5rem 3vw                       padding: calc(0.5 * var(--rem)) 3cqi
 */
export const scopeStyles = (): Plugin => ({
  postcssPlugin: 'samayrekha:scope-styles',
  Once(root) {
    root.walkAtRules('keyframes', (frames) => {
      if (OUR_KEYFRAMES.test(frames.params)) frames.remove()
    })
    // Engines that can ask for no container's width do not get this style sheet's widths either.
    root.walkAtRules('supports', (condition) => {
      if (condition.params.startsWith('not (container-type')) condition.remove()
    })
    root.walkRules((rule) => scopeRule(rule, layerOf(rule)))
    root.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes)
      else layer.remove()
    })
    root.walkAtRules('media', askContainer)
    measureByContainer(root)
    removeEmpty(root)
  },
})

function scopeRule(rule: Rule, layer: string | null) {
  if (rule.parent instanceof AtRule && rule.parent.name === 'keyframes') return
  const selectors = rule.selectors
    .filter((selector) => !OURS.test(selector))
    .flatMap((selector) =>
      layer === null
        ? [`${ABOVE} ${selector}`]
        : layer === 'parts' || layer === LATE_LAYER
          ? [scopeHigh(selector)]
          : scopeLow(selector),
    )
  if (selectors.length === 0) return void rule.remove()
  rule.selectors = selectors
  rule.walkDecls((declaration) => {
    if (OUR_DECLARATIONS.test(`${declaration.prop}:${declaration.value}`)) declaration.remove()
  })
}

const scopeHigh = (selector: string): string =>
  selector.startsWith(':root') ? WITHIN + selector.slice(':root'.length) : `${WITHIN} ${selector}`

/** Of tokens, and of what lies below the parts: less than anything that a host says of the container, more than that within. */
function scopeLow(selector: string): readonly string[] {
  const document = /^(html|body|(:root)+)/.exec(selector)?.[0]
  if (document !== undefined) return [`:where(${SCOPE}${selector.slice(document.length)})`]
  const [, of = '', pseudo = ''] = /^(.*?)(::[\w-]+)?$/.exec(selector) ?? []
  const within = `${WITHIN} :where(${of})${pseudo}`
  return of === '*' ? [`:where(${SCOPE})${pseudo}`, within] : [within]
}

/** Widths are the container's, in its letters; all else that is asked stays the window's. */
function askContainer(media: AtRule) {
  const asked = media.params.split(/\s+and\s+/)
  const widths = asked.filter((each) => /^\((min|max)-width:/.test(each))
  if (widths.length === 0) return
  const rest = asked.filter((each) => !widths.includes(each))
  const params = `samayrekha ${widths.join(' and ').replaceAll('rem)', 'em)')}`
  const container = new AtRule({ name: 'container', params, nodes: media.nodes ?? [] })
  media.replaceWith(
    rest.length === 0
      ? container
      : new AtRule({ name: 'media', params: rest.join(' and '), nodes: [container] }),
  )
}

/** A host's rem may be of any size, and its window of any width. A dialog alone lies over the window. */
function measureByContainer(root: Root) {
  root.walkDecls((declaration) => {
    if (declaration.prop === '--rem') return
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--rem))')
      .replace(/\b(?!100vw)([\d.]+)vw\b/g, '$1cqi')
  })
}
