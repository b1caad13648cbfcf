import * as d3 from 'd3'
import eventDrops from 'event-drops'
import 'event-drops/dist/style.css'
import { openPeerPage } from './peerPage.ts'

const { place, columns, home, rowsOfLane } = openPeerPage()
const chart = eventDrops({
  d3,
  range: { start: new Date(home.start), end: new Date(home.end) },
  drop: { date: (date: number) => new Date(date) },
})
d3.select(place)
  .data([
    rowsOfLane.map((rows, lane) => ({
      name: columns.lanes[lane] ?? '',
      data: Array.from(rows, (row) => columns.begin[row] ?? 0),
    })),
  ])
  .call(chart)
