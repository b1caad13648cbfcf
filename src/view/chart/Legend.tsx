import { directionsOf } from '../directions.ts'
import type { ReactNode } from 'react'
import { SIGNS } from '../../paint/drawSign.ts'
import { legendWords } from '../../i18n/legendWords.ts'
import type { LegendSign } from '../../paint/formatLegendSvg.ts'
import { useLanguage } from '../language.ts'
import { Shapes } from '../drawing/Shapes.tsx'
import css from './Legend.module.css'

interface Props {
  /** Those of the drawing: a legend explains nothing that is not there. */
  readonly signs: readonly LegendSign[]
  /** Names of the lanes that a filter has left nothing in. */
  readonly emptyLanes: readonly string[]
}

const WIDTHS: Readonly<Partial<Record<LegendSign, number>>> = {
  turningPoint: 26,
  span: 34,
  hours: 34,
  imprecise: 38,
  cluster: 28,
}

/** How to read the chart: a sentence, drawn with the chart's own marks. Shapes stand for lanes, so a plain one is shown. */
export function Legend({ signs, emptyLanes }: Props) {
  const { locale } = useLanguage()
  const words = legendWords(locale)
  return (
    <p className={css.legend}>
      <strong>{words.heading}</strong>
      <span>{words.spacing}</span>
      {directionsOf(locale).axis && <span data-part="axis">{words.leftToRight}</span>}
      {signs.map((sign) => (
        <Sign key={sign} words={words[sign]} width={WIDTHS[sign]}>
          {sign === 'imprecise' ? <SoftSample /> : <Shapes shapes={SIGNS[sign]} />}
        </Sign>
      ))}
      {emptyLanes.length > 0 && (
        <span data-part="left-out">{`${words.leftOut} ${emptyLanes.join(' · ')}`}</span>
      )}
    </p>
  )
}

/** Fading without a gradient, whose id would have to be unique: five steps do at this size. */
const SoftSample = () => (
  <>
    <g className={css.fading}>
      {[0.12, 0.4, 1, 0.4, 0.12].map((opacity, step) => (
        // oxlint-disable-next-line react/no-array-index-key -- five fixed steps
        <rect key={step} x={-17.5 + 7 * step} y={-5} width={7} height={10} opacity={opacity} />
      ))}
    </g>
    <path className={css.hatched} d={HATCHING} />
  </>
)

/** What stands for fading where there are no shades, as on the chart itself. */
const HATCHING = Array.from({ length: 8 }, (_, line) => `M${4 * line - 16.5},5l5,-10`).join('')

interface SignProps {
  readonly words: string
  readonly width?: number | undefined
  readonly children: ReactNode
}

function Sign({ words, width = 18, children }: SignProps) {
  return (
    <span className={css.sign}>
      <svg width={width} height={22} viewBox={`${-width / 2} -11 ${width} 22`} aria-hidden="true">
        {children}
      </svg>{' '}
      <span>{words}</span>
    </span>
  )
}
