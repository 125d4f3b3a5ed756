/**
 * What has changed since a pack was made, told without remembering who has which: groups fall into buckets by their code,
 * each bucket has a sum, and a bucket whose sum differs is sent whole. It holds after a restart and on any server.
 */
import type { Group } from '../groups/group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import { leanGroup } from './lean-group.ts'

const BUCKETS = 128
/** After the buckets stands the sum of the towns. */
const TOWNS = BUCKETS
const BYTES = 4

/** Where a group falls, by its code alone: ids stay on the server. */
export const bucketOf = ({ code }: Pick<Group, 'code'>): number => hash(code) % BUCKETS

/** Sums of all buckets and of the towns, as text. They tell one state of one area from every other, so they belong in no address and
 * no log. */
export function sumsOf(groups: readonly Group[], towns: readonly Town[]): string {
  const sums = new Uint32Array(BUCKETS + 1)
  for (const group of groups) {
    const bucket = bucketOf(group)
    // Added up, so that the order of the groups does not matter.
    sums[bucket] = sums[bucket]! + hash(JSON.stringify(leanGroup(group)))
  }
  sums[TOWNS] = hash(JSON.stringify(towns))
  const bytes = new Uint8Array((BUCKETS + 1) * BYTES)
  const view = new DataView(bytes.buffer)
  sums.forEach((sum, n) => {
    view.setUint32(n * BYTES, sum)
  })
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

export interface Changed {
  buckets: number[]
  towns: boolean
}

/** Null where `before` is no sums of ours. */
export function changedSince(before: string, now: string): Changed | null {
  const [old, fresh] = [sumsIn(before), sumsIn(now)]
  if (!old || !fresh) return null
  const buckets = Array.from({ length: BUCKETS }, (_, n) => n).filter(n => old[n] !== fresh[n])
  return { buckets, towns: old[TOWNS] !== fresh[TOWNS] }
}

function sumsIn(text: string): number[] | null {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign =>
      sign.charCodeAt(0),
    )
    if (bytes.length !== (BUCKETS + 1) * BYTES) return null
    const view = new DataView(bytes.buffer)
    return Array.from({ length: BUCKETS + 1 }, (_, n) => view.getUint32(n * BYTES))
  } catch {
    return null
  }
}

/** FNV-1a, finished so that texts that differ in little differ in all bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}
