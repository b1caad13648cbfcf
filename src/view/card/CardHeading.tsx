import { createContext, useContext, type ReactNode } from 'react'

/** The level of the card's title: 1 on an event's own page, 2 beside the timeline. */
export const CardLevelContext = createContext<1 | 2>(2)

/** The heading of one part of a card, one level below its title. */
export function CardHeading({ children }: { readonly children: ReactNode }) {
  const Heading = useContext(CardLevelContext) === 1 ? 'h2' : 'h3'
  return <Heading data-part="card-heading">{children}</Heading>
}
