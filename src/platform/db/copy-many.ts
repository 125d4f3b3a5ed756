/** Many new rows with COPY, the quickest way in. Rows that may be there already are written with `replaceMany`. */
import { CompiledQuery, type Kysely, sql } from 'kysely'
import { CopyLines } from './copy-in.ts'
import { copyLine } from './copy-line.ts'
import { isMoment } from './is-moment.ts'

/** Rows in one statement: what a source said is long, and a whole country's would outlast its time limit. */
const MOST = 10_000

/**
 * Adds rows to `schema.table`; column names come from the rows' own keys, which must all be alike. Numbers in columns
 * called `at`, `…_at` or `…_since` are epoch milliseconds, lists are arrays of text, objects are json.
 */
export async function copyMany<T extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any store may call it with its own tables
  db: Kysely<any>,
  table: `${string}.${string}`,
  rows: readonly T[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof T & string)[]
  const names = sql.join(columns.map(column => sql.ref(column)))
  const { sql: statement } = sql`copy ${sql.table(table)} (${names}) from stdin`.compile(db)
  for (let at = 0; at < rows.length; at += MOST) {
    const lines = new CopyLines(linesOf(rows.slice(at, at + MOST), columns))
    await db.executeQuery(CompiledQuery.raw(statement, [lines]))
  }
}

function* linesOf<T extends object>(rows: readonly T[], columns: (keyof T & string)[]): Iterable<string> {
  const moments = columns.map(isMoment)
  for (const row of rows)
    yield copyLine(
      columns.map((column, at) => {
        const value = row[column]
        return moments[at] && typeof value === 'number' ? new Date(value) : value
      }),
    )
}
