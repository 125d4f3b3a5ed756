/** Groups by what somebody calls them, for the one who has them on the phone. */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'
import { slipsFrom } from './near-name.ts'

export interface GroupNamed {
  id: string
  slug: string
  name: string
  town: string | null
}

export interface GroupsNamed {
  groups: readonly GroupNamed[]
  /** How many there are, those that are not listed among them. */
  all: number
  /** No group is called that; these are called nearly so. */
  near: boolean
}

const MOST = 30
const MOST_NEAR = 8

const town = sql<string | null>`(select p.town from directory.gathering h
  join directory.place p on p.id = h.place_id where h.group_id = g.id order by h.position limit 1)`
const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&')

/** All the words somewhere in its name, then in name or town, whatever their case; the shortest name first. */
export async function groupsNamed(db: Kysely<DirectoryTables>, typed: string): Promise<GroupsNamed> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return { groups: [], all: 0, near: false }
  const patterns = words.map(word => `%${escaped(word)}%`)
  const inName = sql<boolean>`lower(g.name) like all(${patterns}::text[])`
  const found = await db
    .selectFrom('directory.group as g')
    .select(['g.id', 'g.slug', 'g.name', town.as('town'), sql<number>`(count(*) over ())::int`.as('all')])
    .where(sql<boolean>`lower(g.name || ' ' || coalesce(${town}, '')) like all(${patterns}::text[])`)
    .orderBy(inName, 'desc')
    .orderBy(sql`length(g.name)`)
    .orderBy('g.name')
    .limit(MOST)
    .execute()
  if (found.length === 0) return nearlyNamed(db, typed)
  return { groups: found.map(({ all: _, ...group }) => group), all: found[0]!.all, near: false }
}

/** Only names are read of all groups, and only where nothing else was found. */
async function nearlyNamed(db: Kysely<DirectoryTables>, typed: string): Promise<GroupsNamed> {
  const slips = slipsFrom(typed)
  const names = await db.selectFrom('directory.group').select(['id', 'name']).execute()
  const near = names
    .flatMap(({ id, name }) => {
      const n = slips(name)
      return n === null ? [] : [{ id, n }]
    })
    .sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1))
  const ids = near.slice(0, MOST_NEAR).map(({ id }) => id)
  const rows = await db
    .selectFrom('directory.group as g')
    .select(['g.id', 'g.slug', 'g.name', town.as('town')])
    .where('g.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const groups = ids.flatMap(id => rows.find(row => row.id === id) ?? [])
  return { groups, all: near.length, near: near.length > 0 }
}
