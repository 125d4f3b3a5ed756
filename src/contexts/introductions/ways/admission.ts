/** Whether a group takes one more newcomer now, over all agencies and all who write by themselves (M19, M11). */
import type { LocalDate } from '#contexts/directory/index.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { OpeningWay } from './way.ts'

export type Admission =
  | {
      admitted: true
      /** The moment the turn was taken, epoch milliseconds: by it `giveTurnBack` finds it. Absent: none was taken yet. */
      takenAt?: number
    }
  | {
      admitted: false
      /** `pace`: as many as it welcomes for now. `day`: enough letters for one day. `promise`: it has not answered those before. */
      why: 'not-accepted' | 'pace' | 'day' | 'promise'
      /** When it can next be asked; null where nobody can say. */
      nextOpening: LocalDate | null
    }

/**
 * Takes a turn in the transaction that opens the conversation: two who ask at one moment cannot both have the last.
 * Nothing about the person is handed in.
 */
export type Admit = (within: Queries, asked: { groupId: string; way: OpeningWay }) => Promise<Admission>
