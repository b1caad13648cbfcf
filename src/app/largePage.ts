import './newerBuiltins.ts'
import { openLarge } from './openLarge.ts'
import { showNotice, tellScript } from './servedPage.ts'

/** It may run before the page has come to its end. */
function start() {
  const page = document.getElementById('app')
  if (!page) return
  const opened = openLarge(page)
  const parsed = new Promise((done) => {
    if (document.readyState !== 'loading') done(null)
    else document.addEventListener('DOMContentLoaded', done)
  })
  const { startFailed = '', retry = '' } = page.dataset
  Promise.all([import('./startLarge.tsx'), parsed]).then(
    ([{ startLarge }]) => startLarge(page, opened),
    (error: unknown) => {
      console.error('samayrekha: the page could not be started', error)
      tellScript('failed')
      showNotice(page, startFailed, { label: retry, act: () => location.reload() })
    },
  )
}

if (document.getElementById('app')) start()
else document.addEventListener('DOMContentLoaded', start)
