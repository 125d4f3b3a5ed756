/** Three sides of one record: what the source said, what stands here, what the source says now (M02). */
import type { Fact } from '../freshness/confirmation.ts'
import { isAnswer } from './answers-said.ts'
import { factOfField } from './fact-of-field.ts'
import { type FieldKey, gatheringKey, SAID_ONLY, type Said, type SaidValue, sameValue } from './said.ts'

export interface FieldChange {
  field: FieldKey
  from: SaidValue
  to: SaidValue
}

/** A field edited here that the source has changed since: the edit stays, a person may want to look. */
export interface KeptEdit {
  field: FieldKey
  here: SaidValue
  source: SaidValue
}

export interface MergedRecord {
  /** What is to stand here. */
  result: Said
  changes: FieldChange[]
  kept: KeptEdit[]
}

/** Fields that differ from what the source last said, by edits made here. */
export function editedHere(said: Said, current: Said): FieldKey[] {
  const keys = new Set([...Object.keys(said), ...Object.keys(current)])
  return [...keys].filter(key => !SAID_ONLY.has(key) && !sameValue(said[key], current[key])).sort()
}

const has = (said: Said, id: string): boolean => Object.hasOwn(said, `gathering/${id}/mode`)

/** What becomes of a gathering the source no longer lists with this group. `yes`: it went over to another. */
export type DropRule = (gatheringId: string) => 'yes' | 'unless-edited' | 'no'

interface Sides {
  said: Said
  current: Said
  incoming: Said
  drop: DropRule
  /** Facts that the group vouches for. */
  vouched?: readonly Fact[]
}

/** Keys of a gathering that was removed here, or is no longer at the source. Null: no such case. */
function goneCase(key: FieldKey, sides: Sides): 'removed-here' | 'gone-there' | null {
  const id = gatheringKey(key)?.id
  if (id === undefined) return null
  if (has(sides.said, id) && !has(sides.current, id)) return 'removed-here'
  if (has(sides.current, id) && !has(sides.incoming, id)) return 'gone-there'
  return null
}

function editedGatherings({ said, current }: Sides): Set<string> {
  return new Set(
    editedHere(said, current)
      .map(key => gatheringKey(key)?.id)
      .filter(id => id !== undefined),
  )
}

/** What was left open is filled in, whoever vouches for the rest. */
const isVouched = (field: FieldKey, here: SaidValue | undefined, { vouched = [] }: Sides): boolean =>
  (here ?? null) !== null && vouched.some(fact => fact === factOfField(field))

/**
 * Field by field: what the source did not change stays as it is here; what it changed is taken, unless the field was
 * edited here since or the group vouches for it, which is kept and listed. Silence about an answer (`isAnswer`) takes nothing away. A gathering removed here stays removed. One the source no longer
 * lists goes, unless it was edited here or `drop` says no.
 */
export function mergeSaid(sides: Sides): MergedRecord {
  const { said, current, incoming } = sides
  const edited = editedGatherings(sides)
  const merged: MergedRecord = { result: {}, changes: [], kept: [] }
  const take = (field: FieldKey, value: SaidValue | undefined) => {
    if (value !== undefined) merged.result[field] = value
  }
  for (const field of new Set([...Object.keys(current), ...Object.keys(incoming)])) {
    const before = said[field]
    const here = SAID_ONLY.has(field) ? before : current[field]
    const now = incoming[field]
    const gone = goneCase(field, sides)
    if (gone === 'removed-here') continue
    if (gone === 'gone-there') {
      const id = gatheringKey(field)?.id ?? ''
      const drop = sides.drop(id)
      if (drop === 'no' || (drop === 'unless-edited' && edited.has(id))) take(field, here)
      else if (field.endsWith('/mode')) merged.changes.push({ field, from: here ?? null, to: null })
    } else if (sameValue(now, before) || sameValue(now, here) || (now === undefined && isAnswer(field)))
      take(field, here)
    else if (sameValue(here, before) && !isVouched(field, here, sides)) {
      take(field, now)
      merged.changes.push({ field, from: here ?? null, to: now ?? null })
    } else {
      take(field, here)
      merged.kept.push({ field, here: here ?? null, source: now ?? null })
    }
  }
  return merged
}
