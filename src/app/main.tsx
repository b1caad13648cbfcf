import './newerBuiltins.ts'
import { keepPlace } from './keepPlace.ts'
import { mendFragment } from './mendFragment.ts'
import { startPage } from './startPage.ts'
import { createViewHistory } from './viewHistory.ts'

// The development server has the styles in the scripts of their parts.
if (import.meta.env.DEV) void import('./takeOver.tsx')

mendFragment()
void startPage({ history: (story, locale) => createViewHistory(window, story, locale), keepPlace })
