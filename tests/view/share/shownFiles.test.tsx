import { expect, test } from 'vitest'
import { parseStory } from '../../../src/domain/loadStory.ts'
import { en } from '../../../src/i18n/en.ts'
import { createTranslator } from '../../../src/i18n/messages.ts'
import { initialView } from '../../../src/state/reduceView.ts'
import { selectEvents } from '../../../src/state/selectEvents.ts'
import { indexStory } from '../../../src/state/storyIndex.ts'
import { makeShownFile, type FileFormat } from '../../../src/view/share/shownFiles.ts'
import { makeStory } from '../../fixtures/makeStory.ts'
import { stubMatchMedia } from '../../fixtures/stubMatchMedia.ts'

const index = indexStory(
  makeStory({
    events: [
      { id: 'talks', date: '2024-03-01', forum: 'sco' },
      { id: 'session', date: '2024-12-10', forum: 'irigc-mmtc' },
    ],
  }),
)
const state = { ...initialView('en'), filters: { person: [], office: [], forum: ['sco'], status: [] } }
const foot = {
  index,
  whole: index,
  state,
  visible: selectEvents(index, { filters: state.filters, matches: null }),
  root: '../../',
  dataFile: 'story.json',
  address: 'en/story/',
  here: () => 'https://timeline.example/sub/en/story/?forum=sco',
}

const fileOf = async (format: FileFormat): Promise<string> => {
  stubMatchMedia(() => false)
  const blob = await makeShownFile(format, foot, { locale: 'en', t: createTranslator(en) })
  return new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result)))
    reader.readAsText(blob)
  })
}

test('the table of what is shown has a row for each event that the filters leave', async () => {
  const rows = (await fileOf('csv')).trim().split('\r\n')
  expect(rows.length).toBe(2)
  expect(rows[1]).toMatch(/^talks,2024-03-01,/)
})

test('the data of what is shown is a story that can be read again, of the same version', async () => {
  const read = parseStory(await fileOf('json'))
  expect(read.ok && read.story.events.map(({ id }) => id)).toEqual(['talks'])
  expect(read.ok && read.story.dataVersion).toBe(index.story.dataVersion)
})

test('the drawing of what is shown has its events, its filters and the address of the story', async () => {
  const svg = await fileOf('svg')
  expect(svg.match(/data-mark="\w+"/g)).toEqual(['data-mark="talks"'])
  expect(svg).toContain('https://timeline.example/sub/en/story/')
  expect(svg).toContain('Filtered by SCO')
})
