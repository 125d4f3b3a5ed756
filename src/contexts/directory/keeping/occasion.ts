/** When somebody may say what of a group's record is right: a letter they answer, or a talk with the desk on the phone. */
import type { Queries } from '#platform/db/queries.ts'
import type { ConfirmedHow, Fact } from '../freshness/confirmation.ts'
import type { Group } from '../groups/group.ts'

export interface Occasion {
  /** Changes made at it are known by it, so that they can be taken back. */
  id: string
  /** The letter; null where there was none. */
  askId: string | null
  /** The group's word, and how it came. */
  how: ConfirmedHow
  /**
   * As it is at this moment; to be asked again within the transaction that keeps something.
   * @throws {Problem} `not-found` where it is over, or the group has gone
   */
  look(queries: Queries): Promise<Looked>
}

export interface Looked {
  group: Group
  /** Those that can be spoken of. */
  facts: readonly Fact[]
  /** Whoever speaks for the group may not change everything. Absent: they may. @throws {BeyondLimits} */
  mayChange?(fact: Fact, to: Group): void
  /** What else it means that somebody gave their word. */
  said(within: Queries): Promise<void>
  /** Remembers who did what: a role and an id, no words. */
  record(within: Queries, act: OccasionAct): Promise<void>
}

export interface OccasionAct {
  verb: 'confirmed' | 'mended' | 'took-back' | 'turned-down' | 'reopened'
  fact: Fact
  /** Epoch milliseconds. */
  at: number
}

/** Who acts at an occasion, by role: where there is a letter, whoever holds it; else the desk. */
export const byAt = ({ askId, how }: Occasion): { by: 'contact' | 'desk'; how: ConfirmedHow } => ({
  by: askId === null ? 'desk' : 'contact',
  how,
})
