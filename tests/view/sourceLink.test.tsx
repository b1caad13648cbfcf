import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Source, TextQuote } from '../../src/domain/story.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { SourceLink } from '../../src/view/SourceLink.tsx'
import { SOURCES } from '../fixtures/makeStory.ts'
import { renderInLanguage } from './renderInLanguage.tsx'

const [first] = SOURCES
if (!first) throw new Error('There is no source in the fixture.')
const source: Source = { ...first, url: 'https://www.pib.gov.in/a', published: '2024-12-10' }
const archive = {
  url: 'https://web.archive.org/web/20241211080000/https://www.pib.gov.in/a',
  captured: '2024-12-11',
}
const quote: TextQuote = { exact: 'राजनाथ सिंह' }
const FRAGMENT = '#:~:text=राजनाथ%20सिंह'

const show = (part: Partial<Source>, more: { readonly archived?: boolean } = { archived: true }) =>
  renderInLanguage('en', <SourceLink source={{ ...source, ...part }} quote={quote} {...more} />)
const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent?.replace(' (opens in a new tab)', ''), link])

describe('a source and its archived copy', () => {
  test('a page that is there has the copy beside it, with its day, at the same words', () => {
    show({ archive })
    const [[, live], [words, copy]] = links() as [[string, HTMLElement], [string, HTMLElement]]
    expect(live).toHaveAttribute('href', `https://www.pib.gov.in/a${FRAGMENT}`)
    expect(words).toBe('Archived copy of 11 December 2024')
    expect(copy).toHaveAttribute('href', `${archive.url}${FRAGMENT}`)
    expect(copy).toHaveAttribute('rel', 'noopener')
  })

  test('where space is short the copy waits until the page is lost', () => {
    show({ archive }, {})
    expect(links()).toHaveLength(1)
  })

  test('PRV-4: a page that is gone says so, since when, and still has its link', () => {
    show({ archive, access: { found: 'dead', checked: '2026-11-28' } }, {})
    expect(screen.getByText('page not found when checked on 28 November 2026')).toBeVisible()
    expect(links().map(([words]) => words)).toEqual([
      inLanguage(source.publisher, 'en'),
      'Archived copy of 11 December 2024',
    ])
  })

  test('a page that has lost its words says so', () => {
    show({ access: { found: 'altered', checked: '2026-11-28' } })
    expect(screen.getByText('quoted words not found when checked on 28 November 2026')).toBeVisible()
  })

  test('a lost page without a copy leads to the archive’s nearest, and claims none', () => {
    show({ access: { found: 'dead', checked: '2026-11-28' } })
    expect(screen.queryByText(/Archived copy of/)).toBeNull()
    expect(screen.getByRole('link', { name: /^Look for an archived copy/ })).toHaveAttribute(
      'href',
      `https://web.archive.org/web/20241210/https://www.pib.gov.in/a${FRAGMENT}`,
    )
  })

  test.each([null, '2024-12', '../../evil', '20241210/https://evil.example'])(
    'a lost page published “%s” leads to the list of all copies',
    (published) => {
      show({ published, access: { found: 'dead', checked: '2026-11-28' } })
      expect(screen.getByRole('link', { name: /^Look for an archived copy/ })).toHaveAttribute(
        'href',
        `https://web.archive.org/web/*/https://www.pib.gov.in/a${FRAGMENT}`,
      )
    },
  )

  test('a copy behind an unsafe address is not offered', () => {
    show({ archive: { ...archive, url: 'javascript:alert(1)' } })
    expect(links()).toHaveLength(1)
  })

  test('a page that was found as it was says nothing', () => {
    show({ access: { found: 'live', checked: '2026-11-28' } })
    expect(links()).toHaveLength(1)
    expect(screen.queryByText(/checked/)).toBeNull()
  })

  test('in Hindi the day stands in its words', () => {
    renderInLanguage(
      'hi',
      <SourceLink
        source={{ ...source, archive, access: { found: 'dead', checked: '2026-11-28' } }}
        quote={null}
      />,
    )
    expect(screen.getByText('28 नवंबर 2026 की जांच में पन्ना नहीं मिला')).toBeVisible()
    expect(screen.getByText(/^11 दिसंबर 2024 की संग्रहीत प्रति/)).toBeVisible()
  })
})
