import { formatStoryCsv } from '../../domain/formatStoryCsv.ts'
import type { Story } from '../../domain/story.ts'
import { FONT_STACK } from '../../paint/formatTimelineSvg.ts'
import type { MeasureSized } from '../../paint/svgText.ts'
import { labelStyles, measureByTable } from '../../layout/widthTable.ts'
import { storyAsTold } from '../../state/storyIndex.ts'
import { activeChoices } from '../activeChoices.ts'
import type { Language } from '../language.ts'
import type { FootProps } from './footProps.ts'
import { formatCalendar } from './formatCalendar.ts'
import { drawTimeline } from '../drawing/timelinePicture.ts'

export const FORMATS = ['csv', 'json', 'svg', 'png', 'ics'] as const
export type FileFormat = (typeof FORMATS)[number]

/** The events on screen as a file. Rejects when the browser cannot draw. */
export async function makeShownFile(format: FileFormat, foot: FootProps, language: Language): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([formatStoryCsv(shownStory(foot))], { type: 'text/csv;charset=utf-8' })
    case 'json':
      return new Blob([JSON.stringify(shownStory(foot), null, 2)], { type: 'application/json' })
    case 'ics':
      return new Blob([calendarOfShown(foot, language)], { type: 'text/calendar;charset=utf-8' })
    case 'svg':
      return drawShown(foot, language)
    case 'png':
      return drawPng(await drawShown(foot, language))
  }
}

/** The story with only the events shown; all else, its version and licence too, is as published. */
export const shownStory = ({ index, visible }: Pick<FootProps, 'index' | 'visible'>): Story =>
  storyAsTold(index, visible.events)

function calendarOfShown(foot: FootProps, { locale }: Language): string {
  const story = shownStory(foot)
  const page = new URL(foot.root + foot.address, foot.here()).href
  return formatCalendar(story, story.events, locale, (event) => `${page}event/${event}/`)
}

function drawShown({ index, visible, state, root, address, here }: FootProps, language: Language): Blob {
  const dark =
    state.theme === 'dark' || (state.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  const svg = drawTimeline({
    index,
    events: visible.events,
    filters: activeChoices(index, state, language)
      .map(({ label }) => label)
      .join(', '),
    language,
    theme: dark ? 'dark' : 'light',
    address: new URL(root + address, here()).href,
    measure: measureHere(language),
  })
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** By the browser's own letters; without a canvas by the table of widths. */
function measureHere({ locale }: Language): MeasureSized {
  const pen = typeof ResizeObserver === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  const table = measureByTable(locale)
  const { size: known } = labelStyles(locale).label
  return (text, size, weight) => {
    if (!pen) return (table(text, 'label') * size * (weight === 400 ? 1 : 1.06)) / known
    pen.font = `${weight} ${size}px ${FONT_STACK}`
    return pen.measureText(text).width
  }
}

/** Pixels for each unit of the drawing. */
const ZOOM = 2

async function drawPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * ZOOM
    canvas.height = image.naturalHeight * ZOOM
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!drawn) throw new Error('the canvas gave no picture')
    return drawn
  } finally {
    URL.revokeObjectURL(address)
  }
}
