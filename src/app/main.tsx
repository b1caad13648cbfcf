import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import '../view/tokens.css'
import { isLocale } from '../domain/text.ts'
import { parseStory } from '../domain/loadStory.ts'
import { loadMessages } from '../i18n/loadMessages.ts'
import { createTranslator } from '../i18n/messages.ts'
import { App, type Boot } from './App.tsx'
import { storyQuery } from './storyQueries.ts'
import { createViewHistory } from './viewHistory.ts'
import { createViewStore } from './viewStore.ts'
import { parseViewUrl } from '../state/viewUrl.ts'
import { showServed } from './servedPage.ts'

/**
 * Upgrades the served page. The list it carries stays on screen until React has taken it over, and comes back if React
 * or the data fails.
 */
async function start() {
  const page = document.getElementById('app')
  const { lang } = document.documentElement
  const { root = '', story: id = '', file: dataFile = '' } = page?.dataset ?? {}
  if (!page || !isLocale(lang)) return
  // The chosen theme is applied before anything else: it must not flash.
  document.documentElement.dataset['theme'] = parseViewUrl(location.search, lang).theme
  const served = page.cloneNode(true)
  const messages = await loadMessages(lang)
  const queryClient = new QueryClient()
  const inline = parseStory(document.getElementById('story-data')?.textContent ?? '')
  const loaded = inline.ok ? inline : await fetchStory(queryClient, root, dataFile)
  if (!loaded) {
    showServed(page, served, createTranslator(messages)('loadFailed'))
    return
  }
  const boot: Boot = {
    story: loaded.story,
    skipped: loaded.skipped.length,
    locale: lang,
    messages,
    root,
    dataFile,
  }
  queryClient.setQueryData(storyQuery(root, dataFile).queryKey, loaded)
  const app = (
    <App
      boot={boot}
      queryClient={queryClient}
      store={createViewStore(lang, createViewHistory(window, id, lang))}
    />
  )
  const failed = () => showServed(page, served, createTranslator(messages)('partFailed'))
  if (inline.ok) hydrateRoot(page, app, { onUncaughtError: failed })
  else createRoot(page, { onUncaughtError: failed }).render(app)
}

async function fetchStory(queryClient: QueryClient, root: string, dataFile: string) {
  try {
    return await queryClient.fetchQuery(storyQuery(root, dataFile))
  } catch {
    return null
  }
}

void start()
