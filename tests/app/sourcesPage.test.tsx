import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourcesPage } from '../../src/app/SourcesPage.tsx'
import { SCHEMA_VERSION, type Source } from '../../src/domain/story.ts'
import { en } from '../../src/i18n/en.ts'
import { createTranslator } from '../../src/i18n/messages.ts'
import { makeStory, SOURCES } from '../fixtures/makeStory.ts'
import { renderInLanguage } from '../view/renderInLanguage.tsx'

function renderSources(urls: readonly string[]) {
  const story = makeStory({ events: [{ id: 'a' }] })
  const sources = urls.flatMap((url, at) =>
    SOURCES.slice(0, 1).map((source): Source => ({ ...source, id: `s${at}`, headline: null, url })),
  )
  const { id, dataVersion } = story
  const about = { schemaVersion: SCHEMA_VERSION, story: id, dataVersion } as const
  const evidence = { ...about, sources, terms: [], events: {} }
  const language = { locale: 'en', t: createTranslator(en) } as const
  const rest = { story, evidence, citation: 'As cited.', root: '../../../' }
  renderInLanguage('en', <SourcesPage language={language} {...rest} />)
  return screen.getAllByRole('link').filter((link) => link.getAttribute('target') === '_blank')
}

test('an article without a headline is named by its address in letters, whatever is no letter left encoded', () => {
  const path = encodeURIComponent('रक्षा मंत्री/वार्ता')
  const links = renderSources([
    `https://www.bhaskar.com/${path}`,
    'https://www.bhaskar.com/a%E2%80%AEb%20c',
    'https://www.bhaskar.com/%E0%A4-torn',
  ])
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'www.bhaskar.com/रक्षा%20मंत्री%2Fवार्ता',
    'www.bhaskar.com/a%E2%80%AEb%20c',
    'www.bhaskar.com/%E0%A4-torn',
  ])
  expect(links[0]).toHaveAttribute('href', `https://www.bhaskar.com/${path}`)
})
