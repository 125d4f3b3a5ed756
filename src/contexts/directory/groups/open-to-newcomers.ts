/** Whether new people can come: one answer, from all that the record knows, wherever it is said (M04, M05). */
import type { Confirmation } from '../freshness/confirmation.ts'
import type { Group } from './group.ts'

/** `ask`: they decide when asked. `soon`: people are gathering, and do not meet yet. */
export type OpenToNewcomers = 'yes' | 'ask' | 'no' | 'soon'

/** What the answer is worked out from; a whole group will do. */
export type Openness = Pick<Group, 'life' | 'joining' | 'happens' | 'confirmations'>

/**
 * What keeps somebody away goes first: the group's life, then a closed door, then what was answered. Where nothing was
 * answered the way to join answers it, and so does a person who said that the group is open. Null: nobody has told us.
 */
export function openToNewcomers({
  life,
  joining,
  happens: { newcomersNow },
  confirmations,
}: Openness): OpenToNewcomers | null {
  const isClosed = joining === 'closed' || newcomersNow === 'no'
  if (isClosed || (life.state !== 'open' && life.state !== 'forming')) return 'no'
  if (life.state === 'forming') return 'soon'
  if (joining === 'ask-first' || newcomersNow === 'ask') return 'ask'
  return newcomersNow ?? (joining === 'open' || confirmations.some(isSaidOpen) ? 'yes' : null)
}

/** A list that names a group says nothing of its door. */
const isSaidOpen = ({ fact, by, how }: Confirmation): boolean =>
  fact === 'openness' && by !== 'source' && how !== 'feed'
