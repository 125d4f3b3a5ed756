/** A concern as it lies on the desk: whose turn it is, how long the next step takes, whom to ring. */
import type { NumberToRing } from '../../desk/number-to-ring.ts'
import type { Concern } from '../concern.ts'
import type { Stand } from '../heard-first.ts'
import type { Promised } from '../promised-by.ts'
import type { NotThey } from '../who-decides.ts'

export interface DeskConcern extends Concern {
  name: string
  slug: string
  stand: Stand
  /** Of the next step; 0 while it is the group's turn. */
  minutes: number
  /** Until when the next step was promised; null while it is the group's turn. */
  promised: Promised | null
  /** Why whoever looks leaves it to somebody else; null: they do not. */
  whyNot: NotThey | null
  /** Whether somebody else works here who could. */
  others: boolean
  /** Whether new people may be asked to wait at once. */
  mayRest: boolean
  /** When the group's days to answer are over, epoch milliseconds; null: it was not asked, or it has answered. */
  answersUntil: number | null
  /** Whether the listing may be changed now. */
  heard: boolean
  /** Contacts a letter can reach. */
  byLetter: number
  /** Something is shown to nobody but the desk, and was not asked for yet. */
  hidden: boolean
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

/** A promise that was not kept before all else, then danger before misconduct; what waits for others last; else the oldest first. */
export const concernsInOrder = <T extends Pick<DeskConcern, 'door' | 'minutes' | 'raisedAt' | 'promised'>>(
  concerns: readonly T[],
): T[] => {
  const rank = ({ door, minutes, promised }: T) =>
    minutes === 0 ? 3 : promised?.late ? 0 : door === 'danger' ? 1 : 2
  return [...concerns].sort((a, b) => rank(a) - rank(b) || a.raisedAt - b.raisedAt)
}
