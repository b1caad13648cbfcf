import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { chartCounts } from '../../i18n/chartCounts.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { zoomWindow, type WindowLimits } from '../../layout/timeWindow.ts'
import type { TimeWindow } from '../../state/viewState.ts'
import { directionsOf, isolated } from '../directions.ts'
import { useLanguage } from '../language.ts'
import { latePart } from '../latePart.tsx'
import { lateScript } from '../lateScript.ts'
import type { ChartWindow } from '../drawing/useChartWindow.ts'
import { ZOOM_STEP } from './useTimelineKeyboard.ts'
import css from './ZoomControls.module.css'

interface Props {
  readonly chart: ChartWindow
  readonly home: TimeWindow
  readonly limits: WindowLimits
  /** Three quarters of a screen on, or as far as it takes to reach an event. */
  readonly toward: (side: 'earlier' | 'later') => TimeWindow
  /** The window in words. */
  readonly range: string
  /** Events off screen on either side. */
  readonly earlier: number
  readonly later: number
  /** There is room for them in the gutter, beside the banner. */
  readonly beside: boolean
  readonly help: boolean
  readonly onHelp: (open: boolean) => void
  /** Whether offices and coverage are drawn beside the chart; a button then takes them away. */
  readonly context: boolean
  /** Null where the story names no office. */
  readonly onContext: () => void
}

const LateKeys = latePart(
  lateScript(['zoomControls'], () => import('./KeysHelp.tsx')),
  ({ KeysHelp }) => KeysHelp,
)

type ButtonName = 'earlier' | 'later' | 'out' | 'in' | 'fit' | 'back' | 'keys' | 'context'

/** One tab stop; ← and → go from button to button. What is off screen is counted, and one press away. */
export function ZoomControls(props: Props) {
  const { chart, home, limits, toward, range, earlier, later, beside, help, onHelp, context, onContext } =
    props
  const { locale, t } = useLanguage()
  const words = chartWords(locale)
  const counts = chartCounts(locale)
  const toolbar = useToolbar({ earlier, later })
  const span = chart.target.end - chart.target.start
  const go = (window: TimeWindow) => chart.go(window, false)
  const zoom = (factor: number) => go(zoomWindow(chart.target, factor))
  const button = (name: ButtonName, label: string, icon: ReactNode, press: () => void, off = false) => (
    <ToolButton {...{ toolbar, name, label, off }} onPress={press}>
      {icon}
    </ToolButton>
  )
  return (
    <div className={`${css.row} ${beside ? css.beside : ''}`} data-needs-script>
      <div
        className={css.controls}
        data-both={(earlier > 0 && later > 0) || undefined}
        role="toolbar"
        dir={directionsOf(locale).axis}
        aria-label={t('zoomControls')}
        tabIndex={-1}
        onKeyDown={toolbar.onKeyDown}
      >
        <ToolButton
          toolbar={toolbar}
          name="earlier"
          label={`${words.moveEarlier}: ${counts('earlier', { count: earlier })}`}
          off={earlier === 0}
          onPress={() => go(toward('earlier'))}
        >
          <Chip words={`← ${counts('earlier', { count: earlier })}`} brief={`← ${formatNumber(earlier)}`} />
        </ToolButton>
        <span className={css.range}>{isolated(range, locale)}</span>
        {button(
          'out',
          words.zoomOut,
          <Icon d="M4,10H16" />,
          () => zoom(1 / ZOOM_STEP),
          span >= limits.maxSpan,
        )}
        {button(
          'in',
          words.zoomIn,
          <Icon d="M4,10H16M10,4V16" />,
          () => zoom(ZOOM_STEP),
          span <= limits.minSpan,
        )}
        {button(
          'fit',
          words.zoomFit,
          <Icon d="M3,4V16M17,4V16M6,10H14M8.5,7.5L6,10L8.5,12.5M11.5,7.5L14,10L11.5,12.5" />,
          () => go(home),
        )}
        {button(
          'back',
          words.zoomBack,
          <Icon d="M8,4.5L4,8.5L8,12.5M4,8.5H12.5A3.5,3.5 0 0 1 12.5,15.5H9" />,
          () => chart.back?.(),
          !chart.back,
        )}
        <span className={css.keys}>
          <button
            type="button"
            className={css.button}
            title={words.keysHelp}
            aria-label={words.keysHelp}
            aria-expanded={help}
            {...toolbar.item('keys')}
            onClick={() => onHelp(!help)}
          >
            <span aria-hidden="true">?</span>
          </button>
        </span>
        <ToolButton
          toolbar={toolbar}
          name="later"
          label={`${words.moveLater}: ${counts('later', { count: later })}`}
          off={later === 0}
          onPress={() => go(toward('later'))}
        >
          <Chip words={`${counts('later', { count: later })} →`} brief={`${formatNumber(later)} →`} />
        </ToolButton>
        {context && (
          <button
            type="button"
            className={css.context}
            aria-expanded
            {...toolbar.item('context')}
            onClick={onContext}
          >
            {t('chartContext')}
          </button>
        )}
      </div>
      {help && <LateKeys onClose={() => onHelp(false)} />}
    </div>
  )
}

/** What is off screen, in words, and where there is no room for them on both sides, as a number. */
const Chip = ({ words, brief }: { readonly words: string; readonly brief: string }) => (
  <span className={css.chip}>
    <span className={css.words}>{words}</span>
    <span className={css.brief}>{brief}</span>
  </span>
)

const Icon = ({ d }: { readonly d: string }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d={d} />
  </svg>
)

interface ToolButtonProps {
  readonly toolbar: Toolbar
  readonly name: ButtonName
  readonly label: string
  readonly off: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button that has nothing to do stays where it is, and in reach of the keyboard. */
function ToolButton({ toolbar, name, label, off, onPress, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={css.button}
      data-name={name}
      title={label}
      aria-label={label}
      aria-disabled={off}
      {...toolbar.item(name)}
      onClick={() => !off && onPress()}
    >
      {children}
    </button>
  )
}

type Toolbar = ReturnType<typeof useToolbar>

/** The toolbar pattern of the ARIA practices: one button is in the page's tab order, the arrows move on. */
function useToolbar(offScreen: Readonly<Record<'earlier' | 'later', number>>) {
  const [current, setCurrent] = useState<ButtonName>('in')
  // A chip with nothing to count is not there to be reached.
  const gone = (current === 'earlier' || current === 'later') && offScreen[current] === 0
  const reachable = gone ? 'in' : current
  const item = (name: ButtonName) => ({
    tabIndex: name === reachable ? 0 : -1,
    onFocus: () => setCurrent(name),
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const buttons = [...event.currentTarget.querySelectorAll('button')].filter(isShown)
    const at = buttons.findIndex((button) => button === event.target)
    if (step === 0 || at < 0) return
    event.preventDefault()
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return { item, onKeyDown }
}

const isShown = (button: HTMLElement): boolean => getComputedStyle(button).display !== 'none'
