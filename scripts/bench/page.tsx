import { QueryClient } from '@tanstack/react-query'
import { hydrateRoot } from 'react-dom/client'
import '../../src/view/tokens.css'
import { App } from '../../src/app/App.tsx'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import type { Story } from '../../src/domain/story.ts'
import { loadMessages } from '../../src/i18n/loadMessages.ts'
import { Timeline } from '../../src/view/chart/Timeline.tsx'

/*
 * The story's page for stories larger than the published page accepts: everything is the page's own, but the limits.
 */
const page = document.getElementById('app')
const { root = '', story: id = '', file: dataFile = '' } = page?.dataset ?? {}
const response = await fetch(`${root}data/${dataFile}`)
const story = (await response.json()) as Story // the bench wrote it
const messages = await loadMessages('en')
const boot = { story, skipped: 0, locale: 'en', messages, root, dataFile } as const // keeps `locale` a Locale
const store = createViewStore('en', createViewHistory(window, id, 'en'))
if (page)
  hydrateRoot(page, <App boot={boot} queryClient={new QueryClient()} store={store} chart={Timeline} />)
