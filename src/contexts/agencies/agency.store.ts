/** Agencies, who answers there, their units and moments, as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import type { Agency, AgencyKind, Lead, LeadRole, Touchpoint, Unit } from './agency.ts'
import type { AgencyTables } from './tables.ts'

type Db = Kysely<AgencyTables>

export async function addAgency(db: Db, { id, name, kind }: Agency, at: number): Promise<void> {
  await db
    .insertInto('agencies.agency')
    .values({ id, name, kind, made_at: moment(at) })
    .onConflict(clash => clash.doNothing())
    .execute()
}

export async function agencyBy(db: Db, id: string): Promise<Agency | null> {
  const row = await db
    .selectFrom('agencies.agency')
    .select(['id', 'name', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, kind: row.kind as AgencyKind } : null
}

export async function allAgencies(db: Db): Promise<Agency[]> {
  const rows = await db.selectFrom('agencies.agency').select(['id', 'name', 'kind']).orderBy('name').execute()
  return rows.map(row => ({ ...row, kind: row.kind as AgencyKind }))
}

/** With all that was set and counted in it. */
export const forgetAgency = (db: Db, id: string) =>
  db.deleteFrom('agencies.agency').where('id', '=', id).execute()

/** Whoever had the role before has it no more. */
export async function putLead(db: Db, { id, agencyId, role, email, language, since }: Lead): Promise<void> {
  await db
    .deleteFrom('agencies.lead')
    .where('agency_id', '=', agencyId)
    .where('role', '=', role)
    .where('id', '!=', id)
    .execute()
  await db
    .insertInto('agencies.lead')
    .values({ id, agency_id: agencyId, role, email, language, since: moment(since) })
    .onConflict(clash => clash.doNothing())
    .execute()
}

const lead = (db: Db) =>
  db.selectFrom('agencies.lead').select(['id', 'agency_id as agencyId', 'role', 'email', 'language', 'since'])

export async function leadBy(db: Db, id: string): Promise<Lead | null> {
  const row = await lead(db).where('id', '=', id).executeTakeFirst()
  return row ? { ...row, role: row.role as LeadRole } : null
}

/** The lead first. */
export async function leadsOf(db: Db, agencyIds: readonly string[]): Promise<Lead[]> {
  if (agencyIds.length === 0) return []
  const rows = await lead(db)
    .where('agency_id', 'in', [...agencyIds])
    .orderBy('role', 'desc')
    .execute()
  return rows.map(row => ({ ...row, role: row.role as LeadRole }))
}

/** Whoever stands in answers for it from now on, unless somebody does already. */
export const promote = (db: Db, { id, agencyId }: Pick<Lead, 'id' | 'agencyId'>) =>
  db
    .updateTable('agencies.lead')
    .set({ role: 'lead' })
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agencies.lead as other')
            .select('other.id')
            .where('other.agency_id', '=', agencyId)
            .where('other.role', '=', 'lead'),
        ),
      ),
    )
    .execute()

export const dropLead = (db: Db, id: string) => db.deleteFrom('agencies.lead').where('id', '=', id).execute()

export const addUnit = (db: Db, { id, agencyId, name, near }: Omit<Unit, 'touchpoints'>) =>
  db
    .insertInto('agencies.unit')
    .values({ id, agency_id: agencyId, name, near })
    .onConflict(clash => clash.doNothing())
    .execute()

/** Whose groups stand on its sheets from now on. */
export const moveUnit = (db: Db, id: string, near: string) =>
  db.updateTable('agencies.unit').set({ near }).where('id', '=', id).execute()

export const addTouchpoint = (db: Db, { id, unitId, title, topics, since }: Touchpoint) =>
  db
    .insertInto('agencies.touchpoint')
    .values({ id, unit_id: unitId, title, topics, since_month: since, until_month: null })
    .onConflict(clash => clash.doNothing())
    .execute()

/** What was counted at it stays. */
export const endTouchpoint = (db: Db, id: string, month: string) =>
  db.updateTable('agencies.touchpoint').set({ until_month: month }).where('id', '=', id).execute()

export async function unitsOf(
  db: Db,
  by: { agencyIds: readonly string[] } | { id: string },
): Promise<Unit[]> {
  if ('agencyIds' in by && by.agencyIds.length === 0) return []
  const some = db.selectFrom('agencies.unit').select(['id', 'agency_id as agencyId', 'name', 'near'])
  const units = await ('id' in by
    ? some.where('id', '=', by.id)
    : some.where('agency_id', 'in', [...by.agencyIds])
  )
    .orderBy('name')
    .orderBy('id')
    .execute()
  if (units.length === 0) return []
  const touchpoints = await db
    .selectFrom('agencies.touchpoint')
    .select(['id', 'unit_id as unitId', 'title', 'topics', 'since_month as since', 'until_month as until'])
    .where(
      'unit_id',
      'in',
      units.map(({ id }) => id),
    )
    .orderBy('title')
    .orderBy('id')
    .execute()
  return units.map(unit => ({ ...unit, touchpoints: touchpoints.filter(({ unitId }) => unitId === unit.id) }))
}
