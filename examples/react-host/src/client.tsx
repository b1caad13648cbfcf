import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StoryPage } from 'samayrekha/react'
import 'samayrekha/react.css'
import './host.css'
import { Page, type PageProps } from './Page.tsx'

const root = document.getElementById('root')
const props: PageProps | null = JSON.parse(document.getElementById('props')?.textContent ?? 'null')

// Rendered by a server, the page is taken over; else its story is fetched by the address that the query names.
if (root && props) hydrateRoot(root, <Page {...props} />)
else if (root) {
  const asked = new URLSearchParams(location.search)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <StoryPage
          src={asked.get('src') ?? ''}
          language={asked.get('language') ?? 'en'}
          defaultView={{ view: 'order' }}
        />
      </QueryClientProvider>
    </StrictMode>,
  )
}
