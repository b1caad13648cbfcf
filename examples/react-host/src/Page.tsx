import { useState } from 'react'
import { StoryPage, Timeline, formatView, type StoryView } from 'samayrekha/react'

/** A published story and what its events rest on. */
export interface Published {
  readonly story: object
  readonly evidence: object
}

/** What the server sends with the page. */
export interface PageProps {
  readonly first: Published
  readonly second: Published
}

/** An article with two timelines side by side, of different stories, in different languages and widths, and a third by itself. */
export function Page({ first, second }: PageProps) {
  const [view, setView] = useState<Partial<StoryView>>({})
  return (
    <main className="article">
      <h1>Two stories</h1>
      <div className="columns">
        <section className="broad">
          <StoryPage {...first} language="hi" />
        </section>
        <aside className="slim">
          <StoryPage {...second} language="en" view={view} onViewChange={setView} theme="dark" />
          <p>
            The host knows what is shown: <output>{formatView(view)}</output>
          </p>
        </aside>
      </div>
      <section>
        <h2>The chart alone</h2>
        <Timeline {...second} language="en" headingLevel={3} />
      </section>
    </main>
  )
}
