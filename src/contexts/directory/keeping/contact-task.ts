/**
 * Being the contact of a group is a task somebody agreed to, not a rank: it has an address to be asked at, and an end.
 * No name is kept. Handing over moves the task (M66, M74).
 */

export interface ContactTask {
  id: string
  groupId: string
  email: string | null
  phone: string | null
  /** BCP 47: what letters are written in. */
  language: string
  agreedHow: 'email' | 'phone' | 'form'
  /** Epoch milliseconds. */
  agreedAt: number
  /** Agreed until then; every answer begins it anew. */
  endsAt: number
  /** Since when letters come back; null while they arrive. */
  unreachableSince: number | null
}

const DAY = 86_400_000

/** How long somebody who says nothing more counts as having agreed, in days. */
export const AGREED_DAYS = 400

export const agreedUntil = (at: number): number => at + AGREED_DAYS * DAY

/** Those who can be written to, the one who agreed first before the others. */
export const reachable = (tasks: readonly ContactTask[], now: number): (ContactTask & { email: string })[] =>
  tasks
    .filter(
      (task): task is ContactTask & { email: string } =>
        task.email !== null && task.endsAt > now && task.unreachableSince === null,
    )
    .sort((a, b) => a.agreedAt - b.agreedAt || (a.id < b.id ? -1 : 1))
