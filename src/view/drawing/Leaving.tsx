import { Component, createRef } from 'react'
import type { Px } from '../../layout/timelineLayout.ts'
import { leavingShapes } from '../../paint/leavingShapes.ts'
import type { Shape } from '../../paint/shapes.ts'
import { mayMove } from './mayMove.ts'
import { isOtherChoice, LEAVE_MS, moveRows, type Drawn } from './moveRows.ts'
import { Shapes, type PaintIds } from './Shapes.tsx'

interface Props {
  readonly drawn: Drawn
  readonly paint: PaintIds
}

interface State {
  readonly shapes: readonly Shape[]
}

const NOTHING: readonly Shape[] = []

/**
 * When a reader's choice gives the chart other rows: what stays glides to its place, and what goes is drawn here while it
 * fades. Never the first time, nor at another width. A class, because a function is not told before the page changes.
 */
export class Leaving extends Component<Props, State, Px | null> {
  override readonly state: State = { shapes: NOTHING }
  private readonly place = createRef<SVGGElement>()
  private fading: Animation | undefined

  /** Where the chart is on screen, while it is still as it was. */
  override getSnapshotBeforeUpdate({ drawn }: Props): Px | null {
    const stage = this.place.current?.ownerSVGElement?.parentElement
    return stage && isOtherChoice(drawn, this.props.drawn) && mayMove()
      ? stage.getBoundingClientRect().top
      : null
  }

  override componentDidUpdate({ drawn }: Props, { shapes }: State, top: Px | null) {
    if (shapes !== this.state.shapes) this.fade()
    const svg = this.place.current?.ownerSVGElement
    if (!svg || top === null) return
    // oxlint-disable-next-line react/no-did-update-set-state -- what has gone is known when it has gone
    this.setState({ shapes: leavingShapes(drawn.shapes, this.props.drawn.shapes) })
    moveRows(svg, drawn, this.props.drawn, top)
  }

  override render() {
    return (
      <g ref={this.place} data-part="leaving">
        <Shapes shapes={this.state.shapes} paint={this.props.paint} />
      </g>
    )
  }

  private fade() {
    this.fading?.cancel()
    if (this.state.shapes.length === 0) return
    this.fading = this.place.current?.animate({ opacity: [1, 0] }, { duration: LEAVE_MS, fill: 'forwards' })
    if (this.fading) this.fading.onfinish = () => this.setState({ shapes: NOTHING })
  }
}
