import type { Shape } from './explainShape.ts'

/** Without `optional`, and of a choice the alternative that fits a value with fields. */
export function bareShape(schema: Shape, value: unknown): Shape {
  if (schema.wrapped) return bareShape(schema.wrapped, value)
  if (schema.type !== 'union' || !isFields(value)) return schema
  return (
    (schema.options ?? []).find((option): option is Shape => isFields(option) && 'entries' in option) ??
    schema
  )
}

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
