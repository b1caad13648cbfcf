import { DataSet, Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { openPeerPage } from './peerPage.ts'

const { place, columns, home } = openPeerPage()
const items = new DataSet(
  Array.from(columns.begin, (start, row) => ({
    id: `event-${row}`,
    group: columns.lanes[columns.lane[row] ?? 0],
    start,
    type: 'box',
    content: '',
  })),
)
const groups = new DataSet(columns.lanes.map((id) => ({ id, content: id })))
const timeline = new Timeline(place, items, groups, {
  cluster: {},
  height: 600,
  stack: true,
})
window.showStretch = ({ start, end }) => timeline.setWindow(start, end, { animation: false })
// Its clusters are made when what is shown changes, so the first window is one of those changes.
window.showStretch(home)
