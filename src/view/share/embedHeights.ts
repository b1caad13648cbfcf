/**
 * How tall the embedded timeline is, by the width of the column it stands in, known before the frame is there:
 * `promisedHeights` computes it for any story, and the frame keeps to it until a reader asks for more.
 *
 *   width   0 ──────── 360 ─────── 480 ───── 640 ──────────── 880 ───▶
 *   height  │ tall, one │   lower   │  lower  │  the chart      │
 */
export interface HeightStep {
  /** Smallest width in CSS pixels at which the height holds. The first step is from 0. */
  readonly from: number
  /** CSS pixels, whole. */
  readonly height: number
}

/**
 * The steps as one CSS length, for an inline style: it needs neither script nor a style sheet, only a container
 * around. A term is 0 below its width and the whole difference from it on.
 *
 *   760px, from 480 on 680px  →  calc(760px + clamp(-80px,(479px - 100cqw)*9999,0px))
 */
export function formatHeightCss(steps: readonly HeightStep[]): string {
  const [first, ...rest] = steps
  if (!first) return 'auto'
  const terms = rest.flatMap(({ from, height }, position) => {
    const difference = height - (steps[position]?.height ?? height)
    if (difference === 0) return []
    return difference > 0
      ? [`clamp(0px,(100cqw - ${from - 1}px)*9999,${difference}px)`]
      : [`clamp(${difference}px,(${from - 1}px - 100cqw)*9999,0px)`]
  })
  return terms.length === 0 ? `${first.height}px` : `calc(${[`${first.height}px`, ...terms].join(' + ')})`
}
