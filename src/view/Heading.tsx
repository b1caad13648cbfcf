import type { ComponentProps } from 'react'
import { useSetting } from './setting.ts'

interface Props extends ComponentProps<'h1'> {
  /** On a page of its own. */
  readonly level: 1 | 2 | 3 | 4
}

/** A heading at its level in the document, wherever the timeline stands in it. */
export function Heading({ level, ...props }: Props) {
  const Tag = `h${Math.min(6, level + useSetting().below)}` as 'h1' // or any other
  return <Tag {...props} />
}
