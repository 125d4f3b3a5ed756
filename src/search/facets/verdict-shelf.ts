/** What was worked out for the filters asked lately: an empty row for new ones, and the oldest leaves first. */
import { withRoom } from '../store/room.ts'

/** Rows; each takes two bytes a profile. */
const MOST_KEPT = 12

export class VerdictShelf {
  private rows = new Map<string, Uint16Array>()
  private values = 0

  /** The row for these filters, with room for all profiles. A value never met before makes all that was known doubtful. */
  take(filters: string, values: number, profiles: number): Uint16Array {
    if (values !== this.values) this.rows.clear()
    this.values = values
    const row = withRoom(this.rows.get(filters) ?? new Uint16Array(0), profiles)
    this.rows.delete(filters)
    if (this.rows.size >= MOST_KEPT) this.rows.delete(this.rows.keys().next().value!)
    this.rows.set(filters, row)
    return row
  }

  get bytes(): number {
    let bytes = 0
    for (const row of this.rows.values()) bytes += row.byteLength
    return bytes
  }
}
