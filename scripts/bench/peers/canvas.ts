import { openPeerPage, type Stretch } from './peerPage.ts'

/*
 * The limit: nothing but marks on a canvas, one for each pixel of a lane in which an event begins, found by binary search. It
 * has no words, no counts, no list and nothing for a keyboard.
 */

const LANE = 40
const { place, columns, home, rowsOfLane } = openPeerPage()
const { begin } = columns
const canvas = document.createElement('canvas')
const width = innerWidth
canvas.width = width * devicePixelRatio
canvas.height = rowsOfLane.length * LANE * devicePixelRatio
canvas.style.cssText = `display: block; width: ${width}px; height: ${rowsOfLane.length * LANE}px`
place.append(canvas)
const pen = canvas.getContext('2d')
let chosen: number | null = null
let shown: Stretch = home

/** The first of a lane's rows that begins at a time or after it. */
function firstFrom(rows: Uint32Array, time: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((begin[rows[middle] ?? 0] ?? 0) < time) low = middle + 1
    else high = middle
  }
  return low
}

function draw(): void {
  if (!pen) return
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  pen.clearRect(0, 0, width, rowsOfLane.length * LANE)
  pen.fillStyle = 'steelblue'
  const span = (shown.end - shown.start) / width
  rowsOfLane.forEach((rows, lane) => {
    if (chosen !== null && chosen !== lane) return
    let at = firstFrom(rows, shown.start)
    for (let x = 0; x < width; x++) {
      const next = firstFrom(rows, shown.start + (x + 1) * span)
      if (next > at) pen.fillRect(x, lane * LANE + 4, 1, LANE - 8)
      at = next
    }
  })
}

window.showStretch = (stretch) => {
  shown = stretch
  draw()
}
window.chooseLane = (lane) => {
  chosen = lane
  draw()
}
draw()
