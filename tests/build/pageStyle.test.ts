import { describe, expect, test } from 'vitest'
import { pageStyle } from '../../src/build/pageStyle.ts'

const SHEET = 'assets/app-1.css'
const styleAt = (root: string, css: string) => pageStyle(css, SHEET, root).css

describe('the style sheet in a page', () => {
  test('a font of the house is asked for where it lies, from every page', () => {
    const css =
      '@font-face{font-family:House;src:url(./house-2.woff2) format("woff2"),url(../fonts/house.woff2?v=1#x)}'
    expect(styleAt('../../', css)).toBe(
      '@font-face{font-family:House;src:url("../../assets/house-2.woff2") format("woff2"),url("../../fonts/house.woff2?v=1#x")}',
    )
    expect(styleAt('../../../../', css)).toContain('url("../../../../assets/house-2.woff2")')
  })

  test.each(["url('house.woff2')", 'url( "house.woff2" )', 'url(house.woff2)'])(
    'however it is written: %s',
    (written) => {
      expect(styleAt('../', `a{background:${written}}`)).toBe('a{background:url("../assets/house.woff2")}')
    },
  )

  test.each([
    'url(https://cdn.example/a.woff2)',
    'url(/a.woff2)',
    'url("data:image/svg+xml,%3Csvg/%3E")',
    'url(#fade)',
  ])('what leads somewhere by itself stays: %s', (written) =>
    expect(styleAt('../', `a{mask:${written}}`)).toBe(`a{mask:${written}}`),
  )

  test('the policy names the text that the page holds', () => {
    const [story, event] = ['../../', '../../../../'].map((root) => pageStyle('a{src:url(b)}', SHEET, root))
    expect(story?.hash).toMatch(/^sha256-[\w+/]{43}=$/)
    expect(event?.hash).not.toBe(story?.hash)
    expect(pageStyle('a{color:red}', SHEET, '../').hash).toBe(pageStyle('a{color:red}', SHEET, '').hash)
  })
})
