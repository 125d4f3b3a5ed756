/** Groups by what somebody calls them, for the one who has them on the phone. */
import { type Kysely, sql } from 'kysely'
import type { DirectoryTables } from '../tables.ts'

export interface GroupNamed {
  id: string
  slug: string
  name: string
  town: string | null
}

const MOST = 30

/** All the words somewhere in its name or its town, whatever their case; the shortest name first. */
export async function groupsNamed(db: Kysely<DirectoryTables>, typed: string): Promise<GroupNamed[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  if (words.length === 0) return []
  const town = sql<string | null>`(select p.town from directory.gathering h
    join directory.place p on p.id = h.place_id where h.group_id = g.id order by h.position limit 1)`
  return db
    .selectFrom('directory.group as g')
    .select(['g.id', 'g.slug', 'g.name', town.as('town')])
    .where(({ and }) =>
      and(
        words.map(word => sql<boolean>`strpos(lower(g.name || ' ' || coalesce(${town}, '')), ${word}) > 0`),
      ),
    )
    .orderBy(sql`length(g.name)`)
    .orderBy('g.name')
    .limit(MOST)
    .execute()
}
