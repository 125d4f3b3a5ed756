/** Words sealed to the week they came in. */
export interface WeekSealed {
  /** ISO week, such as `2026-W48`: whose key opens it, and when it is unreadable for good. */
  week: string
  bytes: Buffer
}
