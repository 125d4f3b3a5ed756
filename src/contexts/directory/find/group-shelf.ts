/**
 * The groups close at hand: all of them packed, those looked at lately as they are. A country's groups fit into
 * the memory of a small machine, and no search has to ask the database.
 */
import type { Group } from '../groups/group.ts'
import { createRecent } from './recent.ts'
import { stateIs, stateOfText } from './state-of.ts'

export interface GroupShelf {
  put(group: Group): void
  /** Undefined where it is not at hand; it may still exist. */
  take(id: string): Group | undefined
  /** Whether it is at hand, without unpacking it. */
  holds(id: string): boolean
  drop(id: string): void
}

/**
 * @param most how many groups are kept packed, about 1.5 kB each; beyond it new ones are not kept
 * @param open how many of them are kept as they are, about 4 kB each
 */
export function createGroupShelf(most: number, open = 20_000): GroupShelf {
  const packed = new Map<string, Buffer>()
  const lately = createRecent<Group>(open)
  return {
    put(group) {
      lately.delete(group.id)
      if (packed.has(group.id) || packed.size < most) packed.set(group.id, pack(group))
      else lately.set(group.id, group)
    },
    take(id) {
      const near = lately.get(id)
      if (near) return near
      const bytes = packed.get(id)
      if (!bytes) return undefined
      const group = unpack(bytes)
      lately.set(id, group)
      return group
    },
    holds: id => packed.has(id),
    drop(id) {
      packed.delete(id)
      lately.delete(id)
    },
  }
}

/** Bytes in front of the text, in which its state is written: it is told once, not whenever the group is unpacked. */
const STATE = 8

function pack(group: Group): Buffer {
  const text = JSON.stringify(group)
  const bytes = Buffer.allocUnsafe(STATE + Buffer.byteLength(text))
  bytes.writeDoubleLE(stateOfText(text))
  bytes.write(text, STATE)
  return bytes
}

function unpack(bytes: Buffer): Group {
  const group = JSON.parse(bytes.toString('utf8', STATE)) as Group
  stateIs(group, bytes.readDoubleLE())
  return group
}
