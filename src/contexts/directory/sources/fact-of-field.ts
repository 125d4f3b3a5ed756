/** Which of the facts that people confirm a field of a list speaks of. */
import type { Fact } from '../freshness/confirmation.ts'
import { type FieldKey, gatheringKey } from './said.ts'

/** Null for what no fact speaks of. */
export function factOfField(field: FieldKey): Fact | null {
  if (field.startsWith('contact.')) return 'contact'
  if (field === 'life' || field === 'joining') return 'openness'
  const part = gatheringKey(field)?.part
  if (part === undefined) return null
  return part === 'place.access' || part === 'place.accessNote' ? 'access' : 'time-place'
}
