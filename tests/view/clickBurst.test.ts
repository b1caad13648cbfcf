import { describe, expect, it } from 'vitest'
import { isOfOpening } from '../../src/view/card/quickClicks.ts'
import { createBurst } from '../../src/view/clickBurst.ts'

const click = (timeStamp: number, clientX = 100, detail = 1) => ({ timeStamp, clientX, clientY: 50, detail })

describe('ten quick clicks on one mark', () => {
  it('are one press on what was there at the first', () => {
    const { goesOn } = createBurst()
    expect(Array.from({ length: 10 }, (_, nth) => goesOn(click(nth * 120)))).toEqual([
      false,
      ...Array<boolean>(9).fill(true),
    ])
  })

  it('are not so when the reader has paused, has moved on, or presses by keys', () => {
    const { goesOn } = createBurst()
    expect([click(0), click(600), click(700, 120), click(720, 120, 0), click(740, 120)].map(goesOn)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it('are that one press as well where a card has come under the pointer, as long as they go on', () => {
    createBurst().goesOn(click(0))
    expect([click(120), click(400), click(700), click(1300), click(1310, 200)].map(isOfOpening)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('that come after no press, or are made by keys, are presses of their own on the card', () => {
    createBurst().goesOn(click(0, 100, 0))
    expect(isOfOpening(click(20))).toBe(false)
    createBurst().goesOn(click(100))
    expect(isOfOpening(click(120, 100, 0))).toBe(false)
  })
})
