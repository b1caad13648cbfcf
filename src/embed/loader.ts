import { VIEW_PARAMETERS } from '../state/viewParameters.ts'
import { MESSAGE_TYPE, MESSAGE_VERSION, readHeight } from './messages.ts'

/*
 * <samay-rekha story="…" lang="hi" title="…" height-0="700" height-640="620">fallback</samay-rekha>
 *
 * What a host page pays for: one small classic script. The frame is made when the reader comes near; until it has
 * spoken, the fallback inside the element stays. No style sheet, no other site, nothing kept, no timer.
 */

/** Pixels below and above the viewport within which the frame is made. */
const NEAR = '600px'
/** How far, in pixels, a real height may stay below the promised one without a correction. */
const SLACK = 16
const ADDRESS = /^#samayrekha:([^@]+)@?(.*)/

const { src } = document.currentScript as HTMLScriptElement // a classic script names itself while it runs
// The moving script stands at the site's root, versioned ones in a folder of their own.
const site = new URL(/\/loader\/[^/]*$/.test(src) ? '../' : '.', src)

class SamayRekha extends HTMLElement {
  frame: HTMLIFrameElement | null = null
  ready = false
  readonly near = new IntersectionObserver(
    (seen) => {
      if (seen.some((each) => each.isIntersecting)) this.load()
    },
    { rootMargin: NEAR },
  )

  connectedCallback() {
    addEventListener('message', this)
    // Moved within the page, it keeps its frame, which starts anew by itself.
    if (this.frame) return
    // A quote's margin must not reach through: it goes when the quote goes.
    this.style.cssText = `display:flow-root;position:relative;min-height:${this.reserved()}px`
    this.near.observe(this)
  }

  disconnectedCallback() {
    removeEventListener('message', this)
    this.near.disconnect()
  }

  /** The height that the snippet names for the width at hand. */
  reserved(): number {
    let [from, height] = [-1, 640]
    for (const { name, value } of this.attributes) {
      // Other names give no number, and are no width.
      const width = +name.replace('height-', '')
      if (width > from && width <= this.clientWidth) [from, height] = [width, +value || height]
    }
    return height
  }

  address(): string {
    const release = this.getAttribute('release')
    const url = new URL(
      `embed/${release ? `@${release}/` : ''}${this.lang || 'hi'}/${this.getAttribute('story')}/`,
      site,
    )
    // An attribute is a parameter of the embed page; several values are separated by spaces.
    for (const name of VIEW_PARAMETERS) {
      const value = this.getAttribute(name)
      // Words of a search belong together; ids have no spaces.
      if (value)
        for (const each of name === 'q' ? [value] : value.split(' ')) url.searchParams.append(name, each)
    }
    return url.href
  }

  load() {
    if (this.frame) return
    this.near.disconnect()
    const frame = document.createElement('iframe')
    frame.title = this.title || 'Samayrekha'
    frame.allow = 'clipboard-write; web-share'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.src = this.address()
    const sandbox = this.getAttribute('sandbox')
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
    // Over the fallback and unseen, so that nothing on the page moves before the frame has spoken.
    frame.style.cssText = `display:block;position:absolute;top:0;width:100%;border:0;visibility:hidden;height:${this.reserved()}px`
    this.frame = frame
    this.append(frame)
  }

  handleEvent(event: MessageEvent) {
    const { frame } = this
    if (!frame) return
    const opaque = !/allow-same-origin/.test(this.getAttribute('sandbox') ?? 'allow-same-origin')
    const height = readHeight(event, { window: frame.contentWindow, origin: site.origin, opaque })
    if (height === null) return
    // A little less than was kept free is not worth moving the page for.
    const kept = this.ready ? 0 : this.reserved()
    frame.style.height = `${kept > height && kept - height <= SLACK ? kept : height}px`
    if (this.ready) return
    this.ready = true
    this.style.minHeight = ''
    frame.style.position = frame.style.visibility = ''
    for (const child of this.children) child.toggleAttribute('hidden', child !== frame)
    // What was asked for while the frame was on its way.
    const asked = this.getAttribute('event')
    if (asked) this.post(asked)
  }

  /** Opens an event in the timeline, now or once it is there. */
  open(event: string) {
    this.setAttribute('event', event)
    this.load()
    if (this.ready) this.post(event)
    this.scrollIntoView({ block: 'nearest' })
  }

  post(event: string) {
    // A sandboxed frame has no origin to name; what is sent is no secret.
    this.frame?.contentWindow?.postMessage(
      { type: MESSAGE_TYPE, version: MESSAGE_VERSION, kind: 'open', event },
      '*',
    )
  }
}

if (!customElements.get('samay-rekha')) {
  customElements.define('samay-rekha', SamayRekha)
  /*
   * A link of the host page whose address ends in #samayrekha:<event> opens that event in the first timeline of the
   * page; #samayrekha:<event>@<id> in the element of that id.
   */
  document.addEventListener('click', (click) => {
    const [, event, id] =
      (click.target instanceof Element && ADDRESS.exec(click.target.closest('a')?.hash ?? '')) || []
    if (!event || click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey)
      return
    const element = id ? document.getElementById(id) : document.querySelector('samay-rekha')
    if (!(element instanceof SamayRekha)) return
    click.preventDefault()
    element.open(event)
  })
}
