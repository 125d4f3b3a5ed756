/**
 * The sign-in library's three sorts of rows, kept in our tables: people are only read, tokens only ever hashed, and no
 * more is stored than the columns named here.
 */
import { type RawBuilder, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Queries } from '#platform/db/queries.ts'
import { hashOf } from '../hash-of.ts'
import type { LibraryTime } from './library-time.ts'

interface Sort {
  table: string
  columns: Readonly<Record<string, string>>
  /** Fields that are moments. */
  moments: readonly string[]
  /** A second row with the same of this takes the first one's place. */
  oneBy?: string
}

const SORTS: Readonly<Record<string, Sort>> = {
  user: {
    table: 'identity.person',
    columns: { id: 'id', email: 'email', createdAt: 'since' },
    moments: ['createdAt'],
  },
  session: {
    table: 'identity.session',
    columns: {
      id: 'id',
      userId: 'person_id',
      token: 'token_hash',
      createdAt: 'started_at',
      updatedAt: 'used_at',
      expiresAt: 'ends_at',
    },
    moments: ['createdAt', 'updatedAt', 'expiresAt'],
  },
  verification: {
    table: 'identity.sign_in_code',
    columns: {
      id: 'id',
      identifier: 'ask_mark',
      value: 'code_hash',
      createdAt: 'made_at',
      updatedAt: 'changed_at',
      expiresAt: 'ends_at',
    },
    moments: ['createdAt', 'updatedAt', 'expiresAt'],
    oneBy: 'identifier',
  },
}

export interface Condition {
  field: string
  operator?: string | undefined
  value: unknown
  connector?: string | undefined
}
export type LibraryRow = Record<string, unknown>

const SIGNS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' }

export interface LibraryRows {
  add(model: string, row: LibraryRow): Promise<LibraryRow>
  find(model: string, where: readonly Condition[], limit?: number): Promise<LibraryRow[]>
  change(model: string, where: readonly Condition[], change: LibraryRow): Promise<LibraryRow[]>
  /** @returns what was there */
  remove(model: string, where: readonly Condition[]): Promise<LibraryRow[]>
}

/** @throws for whatever of the library's would need more than is kept here */
export function libraryRows(queries: Queries, time: LibraryTime): LibraryRows {
  const run = async (statement: RawBuilder<LibraryRow>) =>
    (await statement.execute(queries.withTables<object>())).rows

  const written = ({ moments }: Sort, field: string, value: unknown): unknown => {
    if (field === 'token') return hashOf(String(value))
    return moments.includes(field) ? moment(time.ours(value as Date)) : value
  }

  function read({ columns, moments }: Sort, row: LibraryRow, token?: unknown): LibraryRow {
    const fields = Object.entries(columns).map(([field, column]) => {
      const value = row[column]
      return [field, moments.includes(field) ? time.theirs(value as number) : value]
    })
    return { ...Object.fromEntries(fields), ...(token === undefined ? {} : { token }) }
  }

  /** A statement about all rows there are is never meant. */
  function matching(sort: Sort, where: readonly Condition[]) {
    if (where.length === 0) throw new Error('not for the library to do: everything')
    return sql.join(
      where.map(({ field, operator = 'eq', value, connector = 'AND' }) => {
        const [column, sign] = [sort.columns[field], SIGNS[operator]]
        if (!column || !sign || connector !== 'AND') throw new Error(`not kept here: ${field} ${operator}`)
        return sql`${sql.ref(column)} ${sql.raw(sign)} ${written(sort, field, value)}`
      }),
      sql` and `,
    )
  }

  const tokenIn = (where: readonly Condition[]) => where.find(({ field }) => field === 'token')?.value

  function sortOf(model: string, forChange: boolean): Sort {
    const sort = SORTS[model]
    if (!sort || (forChange && model === 'user')) throw new Error(`not for the library to do: ${model}`)
    return sort
  }

  const known = (sort: Sort, row: LibraryRow) =>
    Object.entries(row).filter(([field, value]) => field in sort.columns && value !== undefined)

  return {
    async add(model, row) {
      const sort = sortOf(model, true)
      const given = known(sort, row)
      const names = given.map(([field]) => sort.columns[field]!)
      const instead = names.map(name => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`)
      const clash = sort.oneBy
        ? sql`on conflict (${sql.ref(sort.columns[sort.oneBy]!)}) do update set ${sql.join(instead)}`
        : sql``
      const values = given.map(([field, value]) => sql`${written(sort, field, value)}`)
      const [added] = await run(
        sql`insert into ${sql.table(sort.table)} (${sql.join(names.map(name => sql.ref(name)))})
            values (${sql.join(values)}) ${clash} returning *`,
      )
      return read(sort, added!, row.token)
    },
    async find(model, where, limit = 100) {
      const sort = sortOf(model, false)
      const rows = await run(
        sql`select * from ${sql.table(sort.table)} where ${matching(sort, where)} limit ${limit}`,
      )
      return rows.map(row => read(sort, row, tokenIn(where)))
    },
    async change(model, where, change) {
      const sort = sortOf(model, true)
      const set = known(sort, change).map(
        ([field, value]) => sql`${sql.ref(sort.columns[field]!)} = ${written(sort, field, value)}`,
      )
      const rows = await run(
        sql`update ${sql.table(sort.table)} set ${sql.join(set)} where ${matching(sort, where)} returning *`,
      )
      return rows.map(row => read(sort, row, tokenIn(where)))
    },
    async remove(model, where) {
      const sort = sortOf(model, true)
      const rows = await run(
        sql`delete from ${sql.table(sort.table)} where ${matching(sort, where)} returning *`,
      )
      return rows.map(row => read(sort, row, tokenIn(where)))
    },
  }
}
