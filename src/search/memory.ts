/** What an index weighs. */
import type { Workshop } from './asking/workshop.ts'

/** Bytes by part. */
export function memoryOf(workshop: Workshop): { total: number } & Record<string, number> {
  const {
    columns,
    keys,
    vocabulary,
    shelf,
    grid,
    profiles,
    candidates,
    gatherer,
    filters,
    marks,
    passing,
    survey,
    rings,
  } = workshop
  const parts = {
    postings: shelf.bytes,
    columns: columns.bytes,
    keys: keys.bytes,
    vocabulary: vocabulary.bytes,
    profiles: profiles.bytes + filters.sieve.bytes,
    grid: grid.bytes,
    passing: passing.bytes,
    scratch: candidates.bytes + gatherer.bytes + marks.bytes + survey.bytes + rings.bytes,
  }
  return { ...parts, total: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0) }
}
