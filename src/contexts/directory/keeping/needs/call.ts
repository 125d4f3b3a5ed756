/** That the desk rang a group, and whether somebody answered. What was said is not kept. */

export interface Call {
  groupId: string
  /** Epoch milliseconds. */
  at: number
  reached: boolean
}
