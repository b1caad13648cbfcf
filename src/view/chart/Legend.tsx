import type { ReactNode } from 'react'
import { SIGNS } from '../../paint/drawSign.ts'
import { useLanguage } from '../language.ts'
import { Shapes } from '../drawing/Shapes.tsx'
import css from './Legend.module.css'

/** Which marks the chart has: a legend explains nothing that is not there. */
interface Props {
  readonly disputed: boolean
  readonly announced: boolean
}

/** How to read the chart: a sentence, drawn with the chart's own marks. Shapes stand for lanes, so a plain one is shown. */
export function Legend({ disputed, announced }: Props) {
  const { t } = useLanguage()
  return (
    <p className={css.legend}>
      <strong>{t('legendHeading')}</strong>
      <Sign words={t('legend.day')}>
        <Shapes shapes={SIGNS.day} />
      </Sign>
      <Sign words={t('legend.turningPoint')} width={26}>
        <Shapes shapes={SIGNS.turningPoint} />
      </Sign>
      <Sign words={t('legend.span')} width={34}>
        <Shapes shapes={SIGNS.span} />
      </Sign>
      <Sign words={t('legend.imprecise')} width={38}>
        <SoftSample />
      </Sign>
      {announced && (
        <Sign words={t('legend.announced')}>
          <Shapes shapes={SIGNS.announced} />
        </Sign>
      )}
      {disputed && (
        <Sign words={t('legend.disputed')}>
          <Shapes shapes={SIGNS.disputed} />
        </Sign>
      )}
      <Sign words={t('legend.cluster')} width={28}>
        <Shapes shapes={SIGNS.cluster} />
      </Sign>
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
  readonly width?: number
  readonly children: ReactNode
}

function Sign({ words, width = 18, children }: SignProps) {
  return (
    <span className={css.sign}>
      <svg width={width} height={22} viewBox={`${-width / 2} -11 ${width} 22`} aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </span>
  )
}
