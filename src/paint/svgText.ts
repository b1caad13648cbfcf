import { escapeHtml } from './escapeHtml.ts'
import type { Px } from '../layout/timelineLayout.ts'

/** A line of text in a picture. `y` is the baseline. */
export interface SvgText {
  readonly x: Px
  readonly y: Px
  readonly size: Px
  readonly weight: TextWeight
  readonly fill: string
  readonly align: 'start' | 'middle' | 'end'
  readonly text: string
}

export type TextWeight = 400 | 600 | 700

/**
 * How a picture writes: as text that a program can select and search, or as outlines for a program that cannot set
 * Devanagari.
 */
export type WriteText = (text: SvgText) => string

/** Width in pixels of a text at a size and weight. */
export type MeasureSized = (text: string, size: Px, weight: TextWeight) => Px

/** Attributes of an element, in the order given; every value is escaped. */
export type SvgAttributes = Readonly<Record<string, string | number>>

export const writeSvgText: WriteText = ({ text, align, weight, size, ...rest }) =>
  element(
    'text',
    {
      ...rest,
      'font-size': size,
      ...(weight !== 400 && { 'font-weight': weight }),
      ...(align !== 'start' && { 'text-anchor': align }),
    },
    escapeXml(text),
  )

/** An element as text; `content` is markup already. Lengths are written to a hundredth of a pixel. */
export function element(name: string, attributes: SvgAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? formatPx(value) : escapeXml(value)}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

export const formatPx = (value: Px): string => String(Math.round(value * 100) / 100)

/** Text for XML: the five signs escaped, and the characters that XML has no place for left out. */
export const escapeXml = (text: string): string =>
  escapeHtml(
    text
      // oxlint-disable-next-line no-control-regex -- exactly these are not allowed in XML
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDFFF]/gu, ''),
  )
