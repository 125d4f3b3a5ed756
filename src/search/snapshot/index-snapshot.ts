/** A whole index as pieces of bytes, and back. */
import type { Workshop } from '../asking/workshop.ts'
import type { Steps } from '../steps.ts'
import { PartsReader, PartsWriter, type Pieces, type Refusal } from './parts.ts'

/** The number moves whenever what is stored, or how words are cut and folded, changes. */
const KIND = 'search-index 2'

/** Good only where nothing changes between the steps. */
export function* saveWorkshop(workshop: Workshop): Steps<Pieces> {
  const { columns, keys, vocabulary, shelf, grid, profiles, weeks } = workshop
  const to = new PartsWriter()
  // First: what is open is written down, which moves documents to a new segment.
  shelf.save(to)
  columns.save(to)
  yield
  yield* keys.save(to, columns.size)
  const inUse = yield* shelf.termsInUse(vocabulary.size)
  vocabulary.save(to, inUse)
  yield
  profiles.save(to, columns.profilesInUse(profiles.pool.size))
  weeks.save(to)
  yield
  yield* grid.save(to)
  yield
  return yield* to.piecesInSteps(KIND)
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
