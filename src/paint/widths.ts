/**
 * Widths from which something changes, as `(--from-wide)` and `(--below-wide)` in style sheets: in rem of the page, those
 * of the chart in px of its own place. They lie apart from the colours, which the first script of a page can do without.
 */
export const WIDTHS = {
  /** The chart is the first view, and the list the second. */
  wide: '40rem',
  /** In a frame: most articles are narrower, and there the list's head is half as tall, which a host that cuts frames off does not cut. */
  wideFrame: '55rem',
  /** Filters stand beside each other. */
  filters: '48rem',
  /** Months stand beside their events. */
  list: '60rem',
  /** The card stands beside chart and list. */
  desk: '64rem',
  /** The page is as wide as it gets: the drawing is right for it as it is served. */
  whole: '80rem',
  /** Turning points' labels have room for two lines each, as on most phones. */
  chartSlim: '344px',
  /** The chart's buttons stand in one row with its range. */
  chartTools: '560px',
  /** The chart's banner has room for the longer labels. */
  chartNarrow: '720px',
  /** Lane names stand beside their lanes. */
  chartWide: '960px',
  /** The chart is as wide as it gets: its buttons have room beside the banner. */
  chartBroad: '1180px',
  /** The window in which the chart is as wide as those above, for engines that cannot ask for the chart's own width. */
  windowOfChartSlim: '23.5rem',
  windowOfChartNarrow: '47.875rem',
  windowOfChartWide: '63.875rem',
  windowOfChartBroad: '78.5rem',
} as const

/** As a media query: so wide, or wider. */
export const fromWidth = (width: string): string => `(min-width: ${width})`
