import './newerBuiltins.ts'
import { startPage } from './startPage.ts'
import { createViewHistory } from './viewHistory.ts'

// The development server has the styles in the scripts of their parts.
if (import.meta.env.DEV) void import('./takeOver.tsx')

void startPage({ history: (story, locale) => createViewHistory(window, story, locale) })
