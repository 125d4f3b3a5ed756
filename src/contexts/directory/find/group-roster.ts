/** What must be known of every group beside the index: its topics, its mark, and when the clock will change it. */
import type { PartsReader, PartsWriter } from '#search/snapshot/parts.ts'
import { type BucketMarks, MARK_BUCKETS } from '../groups/group-marks.store.ts'
import { GroupIdTable } from './group-id-table.ts'

const NOT_LISTED = 0xffffffff
const HALF = 2 ** 32

export interface RosterEntry {
  /** Epoch milliseconds at which the clock changes what is true of it. */
  touchAt: number
  mark: number
  /** Null where it is not listed. */
  topics: readonly string[] | null
}

export class GroupRoster {
  /** Listed groups. */
  listed = 0
  /** Listed groups by topic. */
  readonly topicCounts = new Map<string, number>()
  private readonly ids = new GroupIdTable()
  private touchAt = new Float64Array(16)
  private marks = new Float64Array(16)
  /** By row: which of the lists of topics. */
  private topics = new Uint32Array(16)
  private lists: (readonly string[])[] = []
  private numbers = new Map<string, number>()

  /** Groups, listed or not. */
  get size(): number {
    return this.ids.size
  }

  set(id: string, { touchAt, mark, topics }: RosterEntry): void {
    this.uncount(this.ids.find(id))
    const row = this.ids.add(id)
    this.makeRoom(row + 1)
    this.touchAt[row] = touchAt
    this.marks[row] = mark
    this.topics[row] = topics ? this.numberOf(topics) : NOT_LISTED
    this.count(this.topics[row]!, 1)
  }

  delete(id: string): void {
    this.uncount(this.ids.find(id))
    this.ids.delete(id)
  }

  topicsOf(id: string): readonly string[] {
    return this.lists[this.topics[this.ids.find(id)] ?? NOT_LISTED] ?? []
  }

  /** Undefined for a group that is not known. */
  markOf(id: string): number | undefined {
    return this.marks[this.ids.find(id)]
  }

  /** Those that the clock has changed. */
  due(now: number): string[] {
    return this.where(row => this.touchAt[row]! <= now)
  }

  /** The same that the database says of its marks. */
  buckets(): BucketMarks[] {
    const groups = new Uint32Array(MARK_BUCKETS)
    const high = new Uint32Array(MARK_BUCKETS)
    const low = new Uint32Array(MARK_BUCKETS)
    for (let row = 0; row < this.ids.rows; row++) {
      if (this.ids.isFree(row)) continue
      const bucket = this.ids.lastBits(row, MARK_BUCKETS - 1)
      const mark = this.marks[row]!
      groups[bucket] = groups[bucket]! + 1
      high[bucket] = high[bucket]! ^ Math.floor(mark / HALF)
      low[bucket] = low[bucket]! ^ (mark % HALF)
    }
    return Array.from(groups, (count, bucket) => ({
      bucket,
      groups: count,
      marks: high[bucket]! * HALF + low[bucket]!,
    }))
  }

  idsIn(buckets: ReadonlySet<number>): string[] {
    return this.where(row => buckets.has(this.ids.lastBits(row, MARK_BUCKETS - 1)))
  }

  save(to: PartsWriter): void {
    const { rows } = this.ids
    this.ids.save(to)
    to.add('groups.touch', this.touchAt.subarray(0, rows))
    to.add('groups.marks', this.marks.subarray(0, rows))
    to.add('groups.topics', this.topics.subarray(0, rows))
    to.addText('groups.lists', JSON.stringify(this.lists))
  }

  /** Expects to be empty. */
  load(from: PartsReader): void {
    this.ids.load(from)
    this.touchAt = from.row('groups.touch', Float64Array)
    this.marks = from.row('groups.marks', Float64Array)
    this.topics = from.row('groups.topics', Uint32Array)
    for (const row of [this.touchAt, this.marks, this.topics]) from.expect(row.length === this.ids.rows)
    for (const list of JSON.parse(from.text('groups.lists') || '[]') as string[][]) this.numberOf(list)
    for (let row = 0; row < this.ids.rows; row++) if (!this.ids.isFree(row)) this.count(this.topics[row]!, 1)
  }

  private where(holds: (row: number) => boolean): string[] {
    const found: string[] = []
    for (let row = 0; row < this.ids.rows; row++)
      if (!this.ids.isFree(row) && holds(row)) found.push(this.ids.idAt(row))
    return found
  }

  private numberOf(topics: readonly string[]): number {
    const name = topics.join('\n')
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.lists.length)
    return this.lists.push([...topics]) - 1
  }

  private uncount(row: number): void {
    if (row >= 0) this.count(this.topics[row]!, -1)
  }

  private count(list: number, by: 1 | -1): void {
    if (list === NOT_LISTED) return
    this.listed += by
    for (const topic of this.lists[list] ?? [])
      this.topicCounts.set(topic, (this.topicCounts.get(topic) ?? 0) + by)
  }

  private makeRoom(rows: number): void {
    if (rows <= this.marks.length) return
    const room = Math.ceil(rows * 1.5)
    this.touchAt = wider(this.touchAt, room)
    this.marks = wider(this.marks, room)
    this.topics = wider(this.topics, room)
  }
}

function wider<A extends Float64Array | Uint32Array>(row: A, room: number): A {
  const copy = new (row.constructor as new (room: number) => A)(room)
  copy.set(row)
  return copy
}
