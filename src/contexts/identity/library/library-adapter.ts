/** How the sign-in library reaches the rows kept for it. */
import { type CustomAdapter, createAdapterFactory } from 'better-auth/adapters'
import type { LibraryRow, LibraryRows } from './library-rows.store.ts'

export function libraryAdapter(rows: LibraryRows) {
  const adapter: CustomAdapter = {
    create: async ({ model, data }) => as(model, await rows.add(model, data)),
    findOne: async ({ model, where }) => orNull(model, await rows.find(model, where, 1)),
    findMany: async ({ model, where = [], limit }) => {
      const found = await rows.find(model, where, limit)
      return found.map(row => as(model, row))
    },
    update: async ({ model, where, update }) =>
      orNull(model, await rows.change(model, where, update as LibraryRow)),
    updateMany: async ({ model, where, update }) => (await rows.change(model, where, update)).length,
    delete: async ({ model, where }) => void (await rows.remove(model, where)),
    deleteMany: async ({ model, where }) => (await rows.remove(model, where)).length,
    consumeOne: async ({ model, where }) => orNull(model, await rows.remove(model, where)),
    count: async ({ model, where = [] }) => (await rows.find(model, where)).length,
  }
  return createAdapterFactory({
    config: {
      adapterId: 'waymeet',
      supportsDates: true,
      supportsBooleans: true,
      supportsUUIDs: true,
      transaction: false,
    },
    adapter: () => adapter,
  })
}

/** Somebody who reads a code in their letter box has shown that it is theirs, and nobody else can be signed in. */
const as = <T>(model: string, row: LibraryRow): T =>
  (model === 'user' ? { ...row, emailVerified: true } : row) as T

const orNull = <T>(model: string, [row]: readonly LibraryRow[]): T | null => (row ? as<T>(model, row) : null)
