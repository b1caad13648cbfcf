import './newerBuiltins.ts'
import { keepPlace } from './keepPlace.ts'
import { mendFragment } from './mendFragment.ts'
import { startPage } from './startPage.ts'
import { createViewHistory } from './viewHistory.ts'

// The development server compiles a script when it is first asked for: better now than at the first press.
if (import.meta.env.DEV) void import('./takeOver.tsx')

mendFragment()
void startPage({ history: (story, locale) => createViewHistory(window, story, locale), keepPlace })
