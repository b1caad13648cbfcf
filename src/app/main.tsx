import './newerBuiltins.ts'
import { startPage } from './startPage.tsx'
import { createViewHistory } from './viewHistory.ts'

void startPage({ history: (story, locale) => createViewHistory(window, story, locale) })
