import { createRoot } from 'react-dom/client'
import '../../src/view/tokens.css'
import { ManyStory } from '../../src/app/ManyStory.tsx'
import { createViewHistory } from '../../src/app/viewHistory.ts'
import { createViewStore } from '../../src/app/viewStore.ts'
import { isLocale } from '../../src/domain/text.ts'
import { loadMessages } from '../../src/i18n/loadMessages.ts'
import { benchHead } from './benchHead.ts'
import { generateColumns, generateTexts } from './generateColumns.ts'

/*
 * The page of a large story, of as many generated events as the page says. They are made here, so that what is measured is
 * the page and no network: `generated` is the mark from which it could draw.
 */
const page = document.getElementById('app')
const { lang } = document.documentElement
if (page && isLocale(lang)) {
  const columns = generateColumns(Number(page.dataset['events']))
  const texts = generateTexts(columns)
  const messages = await loadMessages(lang)
  performance.mark('generated')
  const all = { columns }
  const shown = { get: () => all, subscribe: () => () => undefined }
  const store = createViewStore(lang, createViewHistory(window, 'bench', lang))
  createRoot(page).render(
    <ManyStory head={benchHead(columns)} root="../../" {...{ shown, texts, store, messages }} />,
  )
}
