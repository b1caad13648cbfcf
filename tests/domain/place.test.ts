import { describe, expect, it } from 'vitest'
import { holdsPlace, placeId } from '../../src/domain/place.ts'

describe('a place', () => {
  it('is the same by whatever hand its English name was written', () => {
    expect(['New Delhi', 'new delhi', 'New  Delhi '].map(placeId)).toEqual(
      Array.from({ length: 3 }, () => 'new-delhi'),
    )
    expect(placeId('São Paulo')).toBe(placeId('Sao Paulo'))
    expect(placeId('St Petersburg')).not.toBe(placeId('Petersburg'))
  })

  it('lies in the region that is named after it, and in no place that only sounds alike', () => {
    const ranges = placeId('Mahajan Field Firing Ranges, Rajasthan')
    expect(holdsPlace(placeId('Rajasthan'), ranges)).toBe(true)
    expect(holdsPlace(ranges, placeId('Rajasthan'))).toBe(false)
    expect(holdsPlace(placeId('Goa'), placeId('Goalpara'))).toBe(false)
  })
})
