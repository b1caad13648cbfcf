import '../app/newerBuiltins.ts'
import { startPage } from '../app/startPage.ts'
import { createFrameHistory, servedInFrame } from './frameHistory.ts'
import { parseSecret } from './messages.ts'

/** Fetched beside the page's own script: nothing is said to anybody before that has taken the page over. */
const arriving = import('./talkToHost.ts')
// Without it the timeline works, in a frame that keeps the height it was given.
arriving.catch(() => undefined)

/** The story's page in a frame: the same app, with an address and a voice of its own. */
void startPage({
  history: (story, locale) => createFrameHistory(window, story, locale),
  served: servedInFrame,
  // WordPress gives a frame no more than 1000 px: a list in it would hold the wheel for twenty screens.
  cramped: parseSecret(location.hash) !== null,
  started(store, story) {
    const page = document.getElementById('app')
    if (!page) return
    void arriving
      .then(({ talkToHost }) => talkToHost(page, page.dataset['root'] ?? '', store, story))
      .catch(() => undefined)
  },
})
