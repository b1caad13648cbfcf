/** Tells which texts come twice. */
interface IdSet {
  /** Whether one like it was there. */
  readonly add: (id: string) => boolean
  readonly hashOf: (id: string) => number
}

/**
 * Which texts come twice among millions, without keeping them: 52 bits of a hash each. Two texts of one hash are rare and
 * only suspected; who must know reads them again.
 */
export function createIdSet(): IdSet {
  let slots = new Float64Array(1024)
  let filled = 0
  const grow = (): void => {
    const before = slots
    slots = new Float64Array(before.length * 2)
    for (const hash of before) if (hash !== 0) slots[slotOf(slots, hash)] = hash
  }
  return {
    hashOf,
    add: (id) => {
      const hash = hashOf(id)
      const slot = slotOf(slots, hash)
      if (slots[slot] === hash) return true
      slots[slot] = hash
      filled += 1
      if (filled * 2 > slots.length) grow()
      return false
    },
  }
}

/** Where a hash is, or would be. */
function slotOf(slots: Float64Array, hash: number): number {
  let slot = hash % slots.length
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) % slots.length
  return slot
}

/** Two rounds of FNV-1a in one number; never 0, which is an empty slot. */
function hashOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x5bd1e995)
  }
  return (one >>> 0) * 2 ** 20 + ((other >>> 0) % 2 ** 20) + 1
}
