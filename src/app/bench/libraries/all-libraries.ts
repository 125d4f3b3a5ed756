/** All that are measured, ours first. */
import type { Library } from './library.ts'

/** Opens one by its name; loaded only when it is measured. */
export const libraries: Record<string, () => Promise<Library>> = {
  Waymeet: async () => (await import('./waymeet-library.ts')).waymeetLibrary(),
  MiniSearch: async () => (await import('./minisearch-library.ts')).miniSearchLibrary(),
  FlexSearch: async () => (await import('./flexsearch-library.ts')).flexSearchLibrary(),
  Orama: async () => (await import('./orama-library.ts')).oramaLibrary(),
  'SQLite FTS5': async () => (await import('./sqlite.store.ts')).sqliteLibrary(),
  PostgreSQL: async () => (await import('./postgresql.store.ts')).postgresqlLibrary(),
}
