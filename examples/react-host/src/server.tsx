import { renderToString } from 'react-dom/server'
import { Page, type PageProps } from './Page.tsx'

/** The page as HTML: it needs no window. */
export const render = (props: PageProps): string => renderToString(<Page {...props} />)
