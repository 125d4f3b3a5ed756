/** All files of db/migrations, built into the program so that it needs no folder beside it. */
import { type Migration, readMigrations } from './migration.ts'

export const bundledMigrations: readonly Migration[] = readMigrations(
  import.meta.glob<string>('/db/migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
)
