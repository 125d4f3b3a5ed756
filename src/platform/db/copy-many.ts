/** Many new rows with COPY, the quickest way in. Rows that may be there already are written with `replaceMany`. */
import { CompiledQuery, type Kysely, sql } from 'kysely'
import { CopyLines } from './copy-in.ts'
import { copyLine } from './copy-line.ts'
import { isMoment } from './is-moment.ts'

/** Rows in one statement: what a source said is long, and a whole country's would outlast its time limit. */
const MOST = 10_000

/**
 * Adds rows to `schema.table`; column names come from the rows' own keys, which must all be alike. Numbers in columns
 * called `at`, `…_at` or `…_since` are epoch milliseconds, lists are arrays of text, objects are json. Rows that are
 * made as they are asked for are made while the server stores those before.
 */
export async function copyMany<T extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any store may call it with its own tables
  db: Kysely<any>,
  table: `${string}.${string}`,
  rows: Iterable<T>,
): Promise<void> {
  const coming = rows[Symbol.iterator]()
  for (let first = coming.next(); !first.done; first = coming.next()) {
    const columns = Object.keys(first.value) as (keyof T & string)[]
    const names = sql.join(columns.map(column => sql.ref(column)))
    const { sql: statement } = sql`copy ${sql.table(table)} (${names}) from stdin`.compile(db)
    const lines = new CopyLines(linesOf(first.value, coming, columns))
    await db.executeQuery(CompiledQuery.raw(statement, [lines]))
  }
}

/** Lines for one statement, from this row on. */
function* linesOf<T extends object>(
  first: T,
  coming: Iterator<T>,
  columns: (keyof T & string)[],
): Iterable<string> {
  const moments = columns.map(isMoment)
  const lineOf = (row: T) =>
    copyLine(
      columns.map((column, at) => {
        const value = row[column]
        return moments[at] && typeof value === 'number' ? new Date(value) : value
      }),
    )
  yield lineOf(first)
  for (let count = 1; count < MOST; count++) {
    const next = coming.next()
    if (next.done) return
    yield lineOf(next.value)
  }
}
