import TimelinesChart from 'timelines-chart'
import { openPeerPage } from './peerPage.ts'

const { place, columns, home, rowsOfLane } = openPeerPage()
const group = (rows: Uint32Array, lane: number) => ({
  group: columns.lanes[lane] ?? '',
  data: [
    {
      label: columns.lanes[lane] ?? '',
      data: Array.from(rows, (row) => ({
        timeRange: [columns.begin[row] ?? 0, columns.end[row] ?? 0] as const,
        val: 'event',
      })),
    },
  ],
})
const chart = new TimelinesChart(place)
  .useUtc(true)
  .enableAnimations(false)
  .zQualitative(true)
  .zoomX([home.start, home.end])
  .data(rowsOfLane.map(group))
window.showStretch = ({ start, end }) => {
  chart.zoomX([start, end])
}
