/** A whole index as pieces of bytes, and back. */
import type { Workshop } from '../asking/workshop.ts'
import { PartsReader, PartsWriter, type Pieces, type Refusal } from './parts.ts'

/** The number moves whenever what is stored, or how words are cut and folded, changes. */
const KIND = 'search-index 2'

export function saveWorkshop({ columns, keys, vocabulary, shelf, grid, profiles, weeks }: Workshop): Pieces {
  const to = new PartsWriter()
  // First: what is open is written down, which moves documents to a new segment.
  shelf.save(to)
  columns.save(to)
  keys.save(to, columns.size)
  vocabulary.save(to, shelf.termsInUse(vocabulary.size))
  profiles.save(to, columns.profilesInUse())
  weeks.save(to)
  grid.save(to)
  return to.pieces(KIND)
}

/** Expects an empty index; null when all is there. After a refusal the index is not to be used. */
export function loadWorkshop(into: Workshop, pieces: Pieces, handed: boolean): Refusal | null {
  const from = PartsReader.open(pieces, KIND, handed)
  if (!(from instanceof PartsReader)) return from
  into.columns.load(from)
  into.shelf.load(from)
  into.keys.load(from, into.columns.size)
  into.vocabulary.load(from)
  into.profiles.load(from)
  into.weeks.load(from)
  into.grid.load(from)
  return from.whole ? null : 'damaged'
}
