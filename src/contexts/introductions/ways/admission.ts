/** Whether a group takes one more newcomer now, over all agencies and all who write by themselves (M19, M11). */

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
      /** The day it can next be asked, `2026-11-19`; null where nobody can say. */
      nextOpening: string | null
    }
