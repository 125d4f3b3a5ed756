/** Writes something nobody else would say into every column that is about a person, so that a test can look for it later. */

import type { Database } from '#platform/db/database.ts'
import { aboutPeople, type PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import { aSourceGathering } from './a-source-group.ts'

export interface Canary {
  /** `directory.group.name` */
  column: string
  /** How it reads in the row as text. */
  needle: string
}

interface Planted {
  value: unknown
  needle: string
}

const DAY = 86_400_000
const zeros = (n: number) => String(n).padStart(3, '0')

/** By the type of the column; `n` is different for each. */
const BY_TYPE: Record<string, (n: number, now: number) => Planted> = {
  text: n => ({ value: `canary${zeros(n)}x`, needle: `canary${zeros(n)}x` }),
  ARRAY: n => ({ value: [`canary${zeros(n)}x`], needle: `canary${zeros(n)}x` }),
  jsonb: n => ({ value: `{"kind":"unread","words":"canary${zeros(n)}x"}`, needle: `canary${zeros(n)}x` }),
  'double precision': n => ({ value: 53.30001 + n / 1e6, needle: String(53.30001 + n / 1e6) }),
  bytea: n => {
    const value = Buffer.from(`canary${zeros(n)}x`)
    return { value, needle: value.toString('hex') }
  },
  integer: n => ({ value: 7_654_000 + n, needle: String(7_654_000 + n) }),
  date: (n, now) => dayText(now - (3 + (n % 20)) * DAY),
  'timestamp with time zone'(n, now) {
    const at = new Date(now - DAY + n * 1_009)
    return { value: at, needle: at.toISOString().slice(11, 23).replace(/0+$/, '') }
  },
}
const dayText = (at: number): Planted => {
  const value = new Date(at).toISOString().slice(0, 10)
  return { value, needle: value }
}

/** What the shape of the column asks for. */
const SHAPED: Record<string, (n: number) => Planted> = {
  email: n => ({ value: `canary${zeros(n)}x@home.example`, needle: `canary${zeros(n)}x` }),
  to_address: n => ({ value: `canary${zeros(n)}x@home.example`, needle: `canary${zeros(n)}x` }),
  // Near Worksop, so that areas kept there have it.
  lon: n => ({ value: -1.12001 - n / 1e6, needle: String(-1.12001 - n / 1e6) }),
  web: n => ({ value: `https://canary${zeros(n)}x.example`, needle: `canary${zeros(n)}x` }),
  online_url: n => ({ value: `https://canary${zeros(n)}x.example`, needle: `canary${zeros(n)}x` }),
  notes_doubt: n => ({
    value: JSON.stringify({
      kind: 'unread',
      words: `canary${zeros(n)}x`,
      given: aSourceGathering('1').schedule,
    }),
    needle: `canary${zeros(n)}x`,
  }),
  month: n => ({ value: `2026-0${1 + (n % 9)}`, needle: `(2026-0${1 + (n % 9)},` }),
  country: n => ({ value: `Q${letter(n)}`, needle: `,Q${letter(n)},` }),
  mark: n => ({ value: `${'c'.repeat(61)}${zeros(n)}`, needle: `${'c'.repeat(61)}${zeros(n)}` }),
}
const letter = (n: number) => String.fromCharCode(65 + (n % 26))

/**
 * One row of each table gets one in each column that is about a person.
 * @returns them, and the columns where none could be planted
 */
export async function plantCanaries<T extends string>(
  database: Database,
  register: PrivacyRegister<T>,
  now: number,
): Promise<{ planted: Canary[]; unplanted: string[] }> {
  const { pool } = database
  const planted: Canary[] = []
  const unplanted: string[] = []
  for (const table of register.tables) {
    const [schema, name] = table.table.split('.')
    const { rows: types } = await pool.query<{ column_name: string; data_type: string }>(
      'select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2',
      [schema, name],
    )
    const at = `"${schema}"."${name}"`
    const set: { column: string; value: unknown }[] = []
    const told: Canary[] = []
    for (const { column } of aboutPeople(table)) {
      const type = types.find(each => each.column_name === column)?.data_type ?? ''
      const name = `${table.table}.${column}`
      const n = planted.length + told.length + unplanted.length + 1
      const made = SHAPED[column]?.(n) ?? BY_TYPE[type]?.(n, now)
      // Whom a row is about: what stands there is looked for as it is.
      const id = type === 'uuid' ? await firstOf(database, at, column) : null
      if (id !== null) told.push({ column: name, needle: id })
      else if (made) {
        set.push({ column, value: made.value })
        told.push({ column: name, needle: made.needle })
      } else unplanted.push(name)
    }
    if (told.length === 0) continue
    const columns = set.map(({ column }, place) => `"${column}" = $${place + 1}`).join(', ')
    const first = `(select ctid from ${at} order by ctid limit 1)`
    const { rowCount } = await pool.query(
      `update ${at} set ${columns} where ctid = ${first}`,
      set.map(({ value }) => value),
    )
    if (rowCount === 1) planted.push(...told)
    else unplanted.push(...told.map(({ column }) => column))
  }
  return { planted, unplanted }
}

async function firstOf({ pool }: Database, table: string, column: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select "${column}" as id from ${table} order by ctid limit 1`,
  )
  return rows[0]?.id ?? null
}

/** Those that stand in a text, whole rows or files. */
export const found = (canaries: readonly Canary[], text: string): string[] =>
  canaries.filter(({ needle }) => text.includes(needle)).map(({ column }) => column)
