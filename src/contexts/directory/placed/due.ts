/** What a keeper is due: word of what to replace, the question whether it still hangs, or nothing any more. Pure (M45). */
import {
  ASKED_EVERY,
  type MaterialKeeper,
  MOST_UNANSWERED,
  type Placed,
  TOLD_AT_MOST_EVERY,
} from './placed.ts'
import type { ToReplace } from './replace-list.ts'

export type Due = 'replace' | 'still' | 'unknown' | null

/**
 * @param all what they confirmed that they put up
 * @param toReplace of it
 * @param now epoch milliseconds
 */
export function dueTo(
  keeper: MaterialKeeper,
  all: readonly Placed[],
  toReplace: readonly ToReplace[],
  now: number,
): Due {
  if (all.length === 0) return null
  const isNews = toReplace.some(({ placed, mark }) => placed.told !== mark)
  if (isNews && (keeper.toldAt === null || now - keeper.toldAt >= TOLD_AT_MOST_EVERY)) return 'replace'
  const lastLooked = Math.max(...all.map(({ checkedAt }) => checkedAt))
  if (now - Math.max(lastLooked, keeper.askedAt ?? 0) < ASKED_EVERY) return null
  return keeper.unanswered >= MOST_UNANSWERED ? 'unknown' : 'still'
}
