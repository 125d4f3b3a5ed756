/** Which tables a backup holds, in an order in which they can be written again: none before what it points to. */
import type pg from 'pg'

export interface KeptTable {
  /** `directory.group` */
  name: string
  /** As it stands in SQL. */
  quoted: string
  /** As they stand in SQL; those the database works out itself left out. */
  columns: string[]
  /** What its rows are sorted by, as it stands in SQL. */
  order: string
}

interface Found {
  schema: string
  name: string
  columns: string[]
  key: string[] | null
  points_to: string[]
}

/** @param schemas ours; others on the same database are not looked at */
export async function keptTables(
  client: pg.ClientBase,
  { schemas, leftOut }: { schemas: readonly string[]; leftOut: ReadonlySet<string> },
): Promise<KeptTable[]> {
  const { rows } = await client.query<Found>(
    `select n.nspname as schema, c.relname as name,
            array(select quote_ident(attname) from pg_attribute
                   where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
                   order by attnum) as columns,
            (select array_agg(quote_ident(a.attname) order by k.place)
               from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
               join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
              where i.indrelid = c.oid and i.indisprimary) as key,
            array(select distinct fn.nspname || '.' || f.relname from pg_constraint o
                    join pg_class f on f.oid = o.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                   where o.conrelid = c.oid and o.contype = 'f' and f.oid <> c.oid) as points_to
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = any($1)
      order by 1, 2`,
    [schemas],
  )
  const kept = rows.filter(({ schema, name }) => !leftOut.has(`${schema}.${name}`))
  return inOrder(new Map(kept.map(row => [`${row.schema}.${row.name}`, row]))).map(row => ({
    name: `${row.schema}.${row.name}`,
    quoted: `${client.escapeIdentifier(row.schema)}.${client.escapeIdentifier(row.name)}`,
    columns: row.columns,
    order: row.key?.join(', ') ?? 't::text',
  }))
}

/** @throws where tables point to each other in a ring: no order writes them */
function inOrder(tables: ReadonlyMap<string, Found>): Found[] {
  const done = new Set<string>()
  const order: Found[] = []
  const visit = (name: string, above: readonly string[]): void => {
    const table = tables.get(name)
    if (!table || done.has(name)) return
    if (above.includes(name)) throw new Error(`Tables point to each other in a ring: ${above.join(', ')}`)
    for (const other of table.points_to) visit(other, [...above, name])
    done.add(name)
    order.push(table)
  }
  for (const name of tables.keys()) visit(name, [])
  return order
}

/** A row of any of them. Whoever restores into these loses it. */
export async function anyRowIn(client: pg.ClientBase, tables: readonly KeptTable[]): Promise<boolean> {
  for (const { quoted } of tables) {
    const { rows } = await client.query<{ any: boolean }>(`select exists (select from ${quoted}) as any`)
    if (rows[0]?.any) return true
  }
  return false
}

export interface Sequence {
  name: string
  value: number
}

/** Those of ours that have been drawn from. */
export async function sequencesOf(client: pg.ClientBase, schemas: readonly string[]): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as value from pg_sequences
      where schemaname = any($1) and last_value is not null order by 1`,
    [schemas],
  )
  return rows
}
