/** When a feed has lost so much that the fault is more likely in the feed than in the world. */
import type { Shrinkage } from './import-plan.ts'

export interface ShrinkThreshold {
  /** More than this share of groups or of gatherings gone: ask. */
  share: number
  /** More than this number of groups gone: ask. */
  groups: number
}

export const USUAL_THRESHOLD: ShrinkThreshold = { share: 0.2, groups: 10 }

export type ShrinkCounts = Omit<Shrinkage, 'why'> & { incoming: number; unreadable: boolean }

/** Null: believable. What was marked as missing before does not count again. */
export function shrinkage(
  counts: ShrinkCounts,
  threshold: ShrinkThreshold = USUAL_THRESHOLD,
): Shrinkage | null {
  const { incoming, unreadable, ...gone } = counts
  if (gone.groupsMissing === 0 && gone.gatheringsMissing === 0) return null
  if (incoming === 0) return { ...gone, why: 'empty' }
  if (unreadable) return { ...gone, why: 'unreadable-rows' }
  const share = Math.max(
    gone.groupsMissing / (gone.groupsBefore || 1),
    gone.gatheringsMissing / (gone.gatheringsBefore || 1),
  )
  if (gone.groupsMissing > threshold.groups) return { ...gone, why: 'number' }
  return share > threshold.share ? { ...gone, why: 'share' } : null
}
