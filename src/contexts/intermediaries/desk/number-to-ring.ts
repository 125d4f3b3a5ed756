/** A number of a group, or that there is one which is shown by a press. */

export interface NumberToRing {
  /** Null: somebody's own, not asked for yet. Seeing it is written down. */
  number: string | null
  /** `agreed`: somebody agreed to be rung. `published`: it stands on the group's page. `desk`: it stands nowhere. */
  whose: 'agreed' | 'published' | 'desk'
}
