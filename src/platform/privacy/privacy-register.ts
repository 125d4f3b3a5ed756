/**
 * The register of what is kept about people: every column of every table has a class and, where it is about a person,
 * an end. The privacy page and docs/privacy.md are made from it, and a test holds it against the real database.
 * `Text` is a key of the message catalogue, so that the register speaks every language.
 */

/** What is told about a value: what it is, without names of tables, why it is kept, and until when. */
export interface Said<Text extends string> {
  what: Text
  why: Text
  until: Text
}

/** What becomes of a value when its time is over, or when the person asks. */
export type Handling<Text extends string> =
  /** Says nothing about a person. */
  | { class: 'none' }
  /** The row or the value goes. */
  | ({ class: 'erase' } & Said<Text>)
  /** The row stays for its history, the value is emptied. */
  | ({ class: 'blank' } & Said<Text>)
  /** Kept on for a stated reason. */
  | ({ class: 'keep' } & Said<Text>)

export interface KeptTable<Text extends string> {
  /** Schema and name: `directory.group`. */
  table: string
  what: Text
  columns: Record<string, Handling<Text>>
}

/** What is kept outside the database, or not by us at all. */
export interface KeptElsewhere<Text extends string> extends Said<Text> {
  where: 'device' | 'log' | 'file'
}

export interface PrivacyRegister<Text extends string> {
  tables: readonly KeptTable<Text>[]
  elsewhere: readonly KeptElsewhere<Text>[]
}

/** Several parts of the product, one register. */
export const joinRegisters = <Text extends string>(
  ...parts: readonly PrivacyRegister<Text>[]
): PrivacyRegister<Text> => ({
  tables: parts.flatMap(({ tables }) => tables),
  elsewhere: parts.flatMap(({ elsewhere }) => elsewhere),
})

/** The columns of a table that are about a person. */
export function aboutPeople<Text extends string>(table: KeptTable<Text>) {
  return Object.entries(table.columns).flatMap(([column, handling]) =>
    handling.class === 'none' ? [] : [{ column, ...handling }],
  )
}

/** Everything kept about people in the tables, each sort once however many columns hold it. */
export function keptAboutPeople<Text extends string>({ tables }: PrivacyRegister<Text>): Said<Text>[] {
  const sorts = new Map<string, Said<Text>>()
  for (const { what, why, until } of tables.flatMap(aboutPeople)) {
    const key = JSON.stringify([what, why, until])
    if (!sorts.has(key)) sorts.set(key, { what, why, until })
  }
  return [...sorts.values()]
}

/**
 * Where register and database differ, as `schema.table.column`: columns nobody has classed, and classes without a
 * column. Both empty: the register is complete and true.
 * @param actual the columns of each table as the database has them
 */
export function registerGaps<Text extends string>(
  register: PrivacyRegister<Text>,
  actual: Readonly<Record<string, readonly string[]>>,
): { unclassed: string[]; gone: string[] } {
  const classed = new Set(
    register.tables.flatMap(({ table, columns }) => Object.keys(columns).map(c => `${table}.${c}`)),
  )
  const real = new Set(
    Object.entries(actual).flatMap(([table, columns]) => columns.map(c => `${table}.${c}`)),
  )
  return {
    unclassed: [...real].filter(one => !classed.has(one)),
    gone: [...classed].filter(one => !real.has(one)),
  }
}
