import type { ReactNode } from 'react'

/** One fact of an event: its name, and what it is. */
export function CardFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
