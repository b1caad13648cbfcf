import '../app/newerBuiltins.ts'
import { startPage } from '../app/startPage.ts'
import { createFrameHistory, servedInFrame } from './frameHistory.ts'
import { parseSecret } from './messages.ts'
import { talkToHost } from './talkToHost.ts'

/** The story's page in a frame: the same app, with an address and a voice of its own. */
void startPage({
  history: (story, locale) => createFrameHistory(window, story, locale),
  served: servedInFrame,
  // WordPress gives a frame no more than 1000 px: a list in it would hold the wheel for twenty screens.
  cramped: parseSecret(location.hash) !== null,
  started(store, story) {
    const page = document.getElementById('app')
    if (page) talkToHost(page, page.dataset['root'] ?? '', store, story)
  },
})
