import { createContext, useContext, type ReactNode } from 'react'
import { Heading } from '../Heading.tsx'

/** The level of the card's title: 1 on an event's own page, 2 beside the timeline. */
export const CardLevelContext = createContext<1 | 2>(2)

interface Props {
  readonly children: ReactNode
  /** For ears, where the eye sees what the part is. */
  readonly unseen?: boolean
}

/** The heading of one part of a card, one level below its title. */
export function CardHeading({ children, unseen = false }: Props) {
  return (
    <Heading
      level={useContext(CardLevelContext) === 1 ? 2 : 3}
      data-part="card-heading"
      className={unseen ? 'visually-hidden' : undefined}
    >
      {children}
    </Heading>
  )
}
