/*
 * Functions that run inside the page. Playwright sends their source, so each stands alone: nothing outside is seen.
 */

/**
 * Texts that are cut or stand outside the page: every line of every visible text must lie inside the page's width and
 * inside each box around it that hides what sticks out. A box that scrolls shows all of its text by scrolling.
 */
export function findClippedTexts(): string[] {
  const found: string[] = []
  const width = document.documentElement.clientWidth
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const hiddenForEyes = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) ||
    element.closest('.visually-hidden, script, style, select, [class*=skip]') !== null
  const boxesAround = (element: Element) => {
    const boxes: { box: DOMRect; x: boolean; y: boolean }[] = []
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      const [x, y] = [/hidden|clip/.test(overflowX), /hidden|clip/.test(overflowY)]
      if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) break
      if (x || y) boxes.push({ box: at.getBoundingClientRect(), x, y })
    }
    return boxes
  }
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || hiddenForEyes(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = boxesAround(element)
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue
      const outside = line.left < -1 || line.right > width + 1
      const cut = boxes.some(
        ({ box, x, y }) =>
          (x && (line.left < box.left - 1 || line.right > box.right + 1)) ||
          (y && (line.top < box.top - 4 || line.bottom > box.bottom + 4)),
      )
      if (outside || cut)
        found.push(`${outside ? 'outside' : 'cut'}: ${node.textContent.trim().slice(0, 60)}`)
    }
  }
  return found
}

/** Lets the waiting of the style sheet be over; answers how long it would have been, in milliseconds. */
export function endWaiting(): number[] {
  return document.getAnimations().map((waiting) => {
    const { delay = 0, duration } = waiting.effect?.getTiming() ?? {}
    waiting.finish()
    return delay + Number(duration)
  })
}

/** What is said of a start that failed, by a script or by the style sheet; or nothing. */
export function readNotice(): string {
  const notice = document.getElementById('served-notice')
  if (notice) return notice.textContent ?? ''
  const { content, visibility } = getComputedStyle(
    document.getElementById('app') ?? document.body,
    '::before',
  )
  return visibility === 'visible' && content !== 'none' ? content : ''
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(): number {
  const page = document.scrollingElement ?? document.documentElement
  return page.scrollWidth - page.clientWidth
}

/**
 * Labels of the drawing whose ink touches another label's, a mark, a cluster or the frame. Ink, not line boxes: the
 * box of a Devanagari line is far taller than its letters.
 */
export function findLabelOverlaps(): string[] {
  const svg = document.querySelector('[data-label]')?.closest('svg')
  if (!svg) return []
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return ['no canvas']
  const inkOf = (text: SVGTextElement) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(text)
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const ink = pen.measureText(text.textContent ?? '')
    const across = text.getBoundingClientRect()
    const matrix = text.getScreenCTM()
    const scale = matrix?.d ?? 1
    const baseline = (text.getStartPositionOfChar(0).y ?? 0) * scale + (matrix?.f ?? 0)
    return {
      left: across.left,
      right: across.right,
      top: baseline - ink.actualBoundingBoxAscent * scale,
      bottom: baseline + ink.actualBoundingBoxDescent * scale,
    }
  }
  const frame = svg.getBoundingClientRect()
  const labels = [...svg.querySelectorAll('[data-label]')].flatMap((label) =>
    [...label.querySelectorAll('text')].map((text) => ({
      owner: label.getAttribute('data-label') ?? '',
      name: `label “${text.textContent}”`,
      ...inkOf(text),
    })),
  )
  const marks = [...svg.querySelectorAll('[data-mark], [data-cluster]')].flatMap((mark) =>
    [...mark.querySelectorAll('path, rect')].map((shape) => {
      const { left, right, top, bottom } = shape.getBoundingClientRect()
      const id = mark.getAttribute('data-mark') ?? mark.getAttribute('data-cluster') ?? ''
      return { owner: '', name: `mark ${id}`, left, right, top, bottom }
    }),
  )
  const SLACK = 0.5
  const touch = (a: (typeof marks)[number], b: (typeof marks)[number]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK
  const found: string[] = []
  for (const [position, label] of labels.entries()) {
    if (
      label.left < frame.left - SLACK ||
      label.right > frame.right + SLACK ||
      label.top < frame.top - SLACK ||
      label.bottom > frame.bottom + SLACK
    )
      found.push(`${label.name} leaves the frame`)
    for (const other of [...labels.slice(position + 1), ...marks])
      if (!(other.owner === label.owner) && touch(label, other))
        found.push(`${label.name} touches ${other.name}`)
  }
  return found
}

/** Elements that hold something focusable although they tell assistive technology to skip what they hold. */
export function findFocusInsideHidden(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  return [
    ...document.querySelectorAll(
      '[role=img], [role=graphics-symbol], [role=presentation], [role=none], [aria-hidden=true]',
    ),
  ]
    .filter((element) => element.matches(focusable) || element.querySelector(focusable))
    .map((element) => element.outerHTML.slice(0, 120))
}

/**
 * Targets smaller than 24 × 24 px whose 24 px circle meets another target (WCAG 2.5.8). Links inside a sentence are
 * exempt, as the rule says.
 */
export function findSmallTargets(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, [role=button]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter(
      (element) => element.closest('.visually-hidden, p, cite, dd, small') === null || !element.matches('a'),
    )
    .map((element) => {
      // A checkbox is pressed by its label.
      const pressed = element.matches('input[type=checkbox], input[type=radio]')
        ? (element.closest('label') ?? element)
        : element
      return { name: element.outerHTML.slice(0, 100), box: pressed.getBoundingClientRect() }
    })
    // One pixel is hidden until it has the focus, like a skip link.
    .filter(({ box }) => box.width > 1 && box.height > 1)
  const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const meets = (small: DOMRect, other: DOMRect) => {
    const { x, y } = middle(small)
    const dx = Math.max(other.left - x, 0, x - other.right)
    const dy = Math.max(other.top - y, 0, y - other.bottom)
    return Math.hypot(dx, dy) < 12
  }
  return targets
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .filter((small) => targets.some((other) => other !== small && meets(small.box, other.box)))
    .map(({ name, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${name}`)
}

/** Texts in one language that are marked as another: Devanagari under `en`, an English sentence under `hi`. */
export function findWrongLanguages(): string[] {
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    if (!element || element.closest('script, style')) continue
    const text = node.textContent ?? ''
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    const letters = text.match(/\p{L}/gu) ?? []
    const devanagari = text.match(/\p{Script=Devanagari}/gu) ?? []
    const latinWords = text.match(/\b[a-z]{2,}\b/g) ?? []
    if (devanagari.length > letters.length / 2 && letters.length > 0 && !/^(hi|mr)/.test(lang))
      found.push(`${lang}: ${text.slice(0, 60)}`)
    // Names and acronyms stay; a run of plain words is a sentence.
    if (devanagari.length === 0 && latinWords.length >= 4 && /^(hi|mr)/.test(lang))
      found.push(`${lang}: ${text.slice(0, 60)}`)
  }
  return found
}

/**
 * Texts of the page (not of the drawing) that stand on one another. The middle half of each line counts: the box of a
 * Devanagari line reaches into the lines above and below it.
 */
export function findOverlappingTexts(): string[] {
  const lines: { left: number; right: number; top: number; bottom: number; text: string; of: Element }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('svg, script, style, select')) continue
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.visually-hidden, [class*=skip]')
    )
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, height } of range.getClientRects())
      if (right - left > 1)
        lines.push({
          left,
          right,
          top: top + height / 4,
          bottom: top + (height * 3) / 4,
          text: node.textContent.trim().slice(0, 40),
          of: element,
        })
  }
  lines.sort((a, b) => a.top - b.top)
  return lines.flatMap((line, at) => {
    const found: string[] = []
    for (const other of lines.slice(at + 1)) {
      if (other.top >= line.bottom) break
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      if (across > 2 && line.bottom - other.top > 1 && line.of !== other.of)
        found.push(`“${line.text}” on “${other.text}”`)
    }
    return found
  })
}
