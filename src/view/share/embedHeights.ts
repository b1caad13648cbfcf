import type { Locale } from '../../domain/text.ts'
import measured from './measuredHeights.json' with { type: 'json' }

/**
 * How tall the embedded timeline is, by the width of the column it stands in. The embed is designed so that this can
 * be known beforehand (docs/embedding.md): it shows the same parts whatever the reader's device, until a reader asks
 * for more. tests/e2e/embedHeight.spec.ts measures the built page and holds measuredHeights.json to it;
 * `EMBED_HEIGHTS=write npx playwright test embedHeight` writes the file anew.
 *
 *   width   0 ──────── 360 ─────── 480 ───── 640 ──────────── 1024 ───▶
 *   height  │ tall, one │   lower   │  lower  │  the chart      │
 */
export interface HeightStep {
  /** Smallest width in CSS pixels at which the height holds. */
  readonly from: number
  /** CSS pixels, whole. */
  readonly height: number
}

/** For a story that has not been measured: a height at which nothing important is cut. */
const UNMEASURED: readonly HeightStep[] = [
  { from: 0, height: 760 },
  { from: 480, height: 680 },
  { from: 640, height: 720 },
]

const MEASURED: Readonly<Record<string, Readonly<Record<Locale, readonly HeightStep[]>>>> = measured

/** Steps in order of width; the first one is from 0. */
export const heightSteps = (story: string, locale: Locale): readonly HeightStep[] =>
  MEASURED[story]?.[locale] ?? UNMEASURED

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
