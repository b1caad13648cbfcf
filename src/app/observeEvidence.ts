import { QueryClient, QueryObserver } from '@tanstack/react-query'
import type { Story } from '../domain/story.ts'
import type { EvidenceState } from '../view/evidenceContext.ts'
import { evidenceQuery } from './evidenceQuery.ts'

/** Fetches the evidence of a story, unless `client` has it, and tells how that goes. The answer ends it. */
export function observeEvidence(
  files: string,
  story: Story,
  client: QueryClient | undefined,
  tell: (found: EvidenceState) => void,
): () => void {
  const observer = new QueryObserver(client ?? new QueryClient(), evidenceQuery(files, story))
  type Result = ReturnType<typeof observer.getCurrentResult>
  const read = ({ data, isError }: Result) => {
    if (data) tell({ state: 'loaded', evidence: data })
    else if (isError) tell({ state: 'failed', retry: () => void observer.refetch() })
    else tell({ state: 'loading' })
  }
  const stop = observer.subscribe(read)
  read(observer.getCurrentResult())
  return stop
}
