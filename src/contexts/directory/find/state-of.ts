/** Tells one state of a group from any other, in one number: kept where the group itself would take too much room. */
import type { Group } from '../groups/group.ts'

/** A group at hand is asked for often and never altered. */
const known = new WeakMap<Group, number>()

/** 53 bits of all that is known of the group; the same for two readings of the same state. */
export function stateOf(group: Group): number {
  const before = known.get(group)
  if (before !== undefined) return before
  const state = stateOfText(JSON.stringify(group))
  known.set(group, state)
  return state
}

/** For a group that was just unpacked, so that it need not be written again to be told. @param state of its text */
export const stateIs = (group: Group, state: number): void => void known.set(group, state)

/** Of the group as text: two hashes that share nothing but the text (FNV-1a, and its like with another factor), mixed and joined. */
export function stateOfText(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b)
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35)
  return ((a ^ (a >>> 13)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 13)) >>> 11)
}
