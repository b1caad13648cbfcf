import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useAtRest } from '../../../src/view/many/useAtRest.ts'

it('says the same in every frame of a gesture, and the newest as soon as it rests', () => {
  const said: string[] = []
  const { rerender } = renderHook(({ value, rests }) => said.push(useAtRest(value, rests)), {
    initialProps: { value: 'whole', rests: true },
  })
  for (const value of ['a', 'b', 'c']) rerender({ value, rests: false })
  expect(new Set(said)).toEqual(new Set(['whole']))
  rerender({ value: 'c', rests: true })
  expect(said.at(-1)).toBe('c')
  rerender({ value: 'd', rests: false })
  expect(said.at(-1)).toBe('c')
})
