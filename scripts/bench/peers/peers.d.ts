/*
 * As much of what is measured as the bench calls: the packages are installed by `npm run bench:peers` alone, and types are
 * checked without them.
 */

declare module 'vis-timeline/standalone' {
  export const DataSet: new (items: readonly object[]) => object
  export class Timeline {
    constructor(place: HTMLElement, items: object, groups: object, options: object)
    setWindow(start: number, end: number, options: object): void
  }
}

declare module 'event-drops' {
  type Chart = (selection: unknown) => void
  export default function eventDrops(options: object): Chart
}

declare module 'timelines-chart' {
  interface Group {
    readonly group: string
    readonly data: readonly {
      readonly label: string
      readonly data: readonly { readonly timeRange: readonly [number, number]; readonly val: string }[]
    }[]
  }
  export default class TimelinesChart {
    constructor(place: HTMLElement)
    useUtc(isUtc: boolean): this
    enableAnimations(isMoving: boolean): this
    zQualitative(isWord: boolean): this
    zoomX(stretch: readonly [number, number]): this
    data(groups: readonly Group[]): this
  }
}
