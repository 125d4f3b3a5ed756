/** What was put up: rows. */
import { type Kysely, sql } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { GroupPrint } from '../print/print-url.ts'
import { CONFIRM_WITHIN, type Material, type Placed, type PrintedMarks, UNKNOWN_FOR } from './placed.ts'
import type { PlacedMaterialTable, PlacedTables } from './placed-tables.ts'

type Db = Kysely<PlacedTables>
type Row = Omit<PlacedMaterialTable, 'printed'> & { printed: unknown }

const placedOf = (row: Row): Placed => ({
  id: row.id,
  keeperId: row.keeper_id,
  material: materialOf(row),
  spot: row.spot,
  printed: row.printed as PrintedMarks,
  told: row.told,
  saidAt: row.said_at,
  confirmedAt: row.confirmed_at,
  checkedAt: row.checked_at,
  unknownSince: row.unknown_since,
})

const materialOf = ({ kind, code, near, within_km: within }: Row): Material =>
  code === null ? { kind: 'handbook', near: near ?? '', within } : { kind: kind as GroupPrint, code }

const json = (marks: PrintedMarks) => sql<string>`${JSON.stringify(marks)}::jsonb`

export async function addPlaced(db: Db, placed: Placed): Promise<void> {
  const { id, keeperId, material, spot, printed, saidAt, confirmedAt, checkedAt } = placed
  const what =
    'code' in material ? { code: material.code } : { near: material.near, within_km: material.within }
  await db
    .insertInto('directory.placed_material')
    .values({
      ...{ id, keeper_id: keeperId, kind: material.kind, spot, ...what, printed: json(printed) },
      said_at: moment(saidAt),
      confirmed_at: confirmedAt === null ? null : moment(confirmedAt),
      checked_at: moment(checkedAt),
      unknown_since: placed.unknownSince === null ? null : moment(placed.unknownSince),
    })
    .execute()
}

/** The latest first. */
export async function placedBy(db: Db, keeperIds: readonly string[]): Promise<Placed[]> {
  if (keeperIds.length === 0) return []
  const rows = await db
    .selectFrom('directory.placed_material')
    .selectAll()
    .where('keeper_id', 'in', keeperIds)
    .orderBy('said_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(placedOf)
}

/** Everything that was confirmed, for the desk: what nobody knows about last, else by where it is. */
export async function allPlaced(db: Db, count: number): Promise<Placed[]> {
  const rows = await db
    .selectFrom('directory.placed_material')
    .selectAll()
    .where('confirmed_at', 'is not', null)
    .orderBy(sql`unknown_since is not null`)
    .orderBy('spot')
    .orderBy('id')
    .limit(count)
    .execute()
  return rows.map(placedOf)
}

export async function confirmPlaced(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.placed_material')
    .set({ confirmed_at: moment(at), checked_at: moment(at) })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .execute()
}

/** It hangs there. */
export async function checkPlaced(db: Db, id: string, at: number): Promise<void> {
  await db
    .updateTable('directory.placed_material')
    .set({ checked_at: moment(at) })
    .where('id', '=', id)
    .execute()
}

/** Another print hangs there now; of one group, it bears that group's code. */
export async function replacePlaced(
  db: Db,
  { id, material }: Pick<Placed, 'id' | 'material'>,
  printed: PrintedMarks,
  at: number,
): Promise<void> {
  const [code] = Object.keys(printed)
  await db
    .updateTable('directory.placed_material')
    .set({
      ...{ checked_at: moment(at), printed: json(printed), told: null },
      ...('code' in material && code ? { code } : {}),
    })
    .where('id', '=', id)
    .execute()
}

export async function noteTold(db: Db, id: string, mark: string): Promise<void> {
  await db.updateTable('directory.placed_material').set({ told: mark }).where('id', '=', id).execute()
}

export async function removePlaced(db: Db, id: string): Promise<void> {
  await db.deleteFrom('directory.placed_material').where('id', '=', id).execute()
}

/** Nobody knows any more whether these hang: what was confirmed stays for the desk, the rest goes. */
export async function leaveUnknown(db: Db, keeperId: string, at: number): Promise<void> {
  await db
    .deleteFrom('directory.placed_material')
    .where('keeper_id', '=', keeperId)
    .where('confirmed_at', 'is', null)
    .execute()
  await db
    .updateTable('directory.placed_material')
    .set({ unknown_since: moment(at) })
    .where('keeper_id', '=', keeperId)
    .execute()
}

/** What nobody confirmed in time, and what nobody has known about for a year. */
export async function forgetPastPlaced(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('directory.placed_material')
    .where(({ or, and, eb }) =>
      or([
        and([eb('confirmed_at', 'is', null), eb('said_at', '<', moment(now - CONFIRM_WITHIN))]),
        eb('unknown_since', '<', moment(now - UNKNOWN_FOR)),
      ]),
    )
    .execute()
}
