/** A concern as it lies on the desk: whose turn it is, how long the next step takes, whom to ring. */
import type { NumberToRing } from '../../desk/desk-view.ts'
import type { Concern } from '../concern.ts'
import type { Stand } from '../heard-first.ts'

export interface DeskConcern extends Concern {
  name: string
  slug: string
  stand: Stand
  /** Of the next step; 0 while it is the group's turn. */
  minutes: number
  /** The last day of what was promised, `2026-11-13`; null where somebody has acted on it since. */
  promised: string | null
  /** When the group's days to answer are over, epoch milliseconds; null: it was not asked, or it has answered. */
  answersUntil: number | null
  /** Whether the listing may be changed now. */
  heard: boolean
  /** Contacts a letter can reach. */
  byLetter: number
  numbers: readonly NumberToRing[]
  email: string | null
  web: string | null
}

const READ_AND_ASK = { danger: 10, misconduct: 5 } as const
const DECIDE = 5

/** Minutes of a step that was done. */
export const STEP_MINUTES = 5

export function minutesFor({ door }: Pick<Concern, 'door'>, stand: Stand): number {
  if (stand === 'to-ask') return READ_AND_ASK[door]
  return stand === 'to-decide' ? DECIDE : 0
}

/** Danger before misconduct; what waits for the group after what waits for the desk; else the oldest first. */
export const concernsInOrder = <T extends Pick<DeskConcern, 'door' | 'minutes' | 'raisedAt'>>(
  concerns: readonly T[],
): T[] => {
  const rank = ({ door, minutes }: T) => (minutes === 0 ? 2 : door === 'danger' ? 0 : 1)
  return [...concerns].sort((a, b) => rank(a) - rank(b) || a.raisedAt - b.raisedAt)
}
