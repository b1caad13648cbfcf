import '../app/newerBuiltins.ts'
import { startPage } from '../app/startPage.ts'
import { createFrameHistory, servedInFrame } from './frameHistory.ts'
import { talkToHost } from './talkToHost.ts'

/** The story's page in a frame: the same app, with an address and a voice of its own. */
void startPage({
  history: (story, locale) => createFrameHistory(window, story, locale),
  served: servedInFrame,
  started(store, story) {
    const page = document.getElementById('app')
    if (page) talkToHost(page, page.dataset['root'] ?? '', store, story)
  },
})
