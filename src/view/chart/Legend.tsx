import type { ReactNode } from 'react'
import { disputePath, markPath } from '../../layout/markShapes.ts'
import { useLanguage } from '../language.ts'
import { Badge } from '../drawing/Marks.tsx'
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
        <path d={markPath(0, 12)} />
      </Sign>
      <Sign words={t('legend.anchor')} width={26}>
        <path d={markPath(0, 19)} />
      </Sign>
      <Sign words={t('legend.span')} width={34}>
        <path className={css.stroke} d="M-15,0H15M-14,-6V6M14,-6V6" />
        <path d={markPath(0, 11)} />
      </Sign>
      <Sign words={t('legend.imprecise')} width={38}>
        <SoftSample />
      </Sign>
      {announced && (
        <Sign words={t('legend.announced')}>
          <path className={css.hollow} d={markPath(0, 12)} />
        </Sign>
      )}
      {disputed && (
        <Sign words={t('legend.disputed')}>
          <path d={markPath(0, 13)} />
          <path className={css.dispute} d={disputePath(13)} />
        </Sign>
      )}
      <Sign words={t('legend.cluster')} width={28}>
        <Badge count={3} />
      </Sign>
    </p>
  )
}

/** Fading without a gradient, whose id would have to be unique: five steps do at this size. */
const SoftSample = () => (
  <>
    {[0.12, 0.4, 1, 0.4, 0.12].map((opacity, step) => (
      // oxlint-disable-next-line react/no-array-index-key -- five fixed steps
      <rect key={step} x={-17.5 + 7 * step} y={-5} width={7} height={10} opacity={opacity} />
    ))}
  </>
)

interface SignProps {
  readonly words: string
  readonly width?: number
  readonly children: ReactNode
}

function Sign({ words, width = 18, children }: SignProps) {
  return (
    <span className={css.sign}>
      <svg
        width={width}
        height={22}
        viewBox={`${-width / 2} -11 ${width} 22`}
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>{' '}
      {words}
    </span>
  )
}
