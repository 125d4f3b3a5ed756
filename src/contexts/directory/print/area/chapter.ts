/** A part of a handbook: what its groups are about, and the complete set it is a part of (M09). */
import type { NamedSet } from '../../sheet/named-set.ts'
import type { PrintedGroup } from '../printed-group.ts'

export interface Chapter {
  /** As a heading. */
  topic: string
  groups: readonly PrintedGroup[]
  /** Everybody for this topic, those among them who stand under another, too; null: they have no topic, or nobody is confirmed. */
  set: NamedSet | null
}
