/** What readers and contacts told the contact point in confidence, as rows, and the links that lead to it. */
import { randomUUID } from 'node:crypto'
import { CONCERN_LINK, HEAR_LINK } from '#contexts/intermediaries/concerns/concern-url.ts'
import { newId } from '#platform/ids.ts'
import { signLink } from '#platform/links/signed-link.ts'
import type { TestApp } from '#support/app.ts'

/** A UUID of version 8, as concerns have. */
const concernId = (): string => randomUUID().replace(/^(.{14})4/, '$18')

async function addConcern({ waymeet, clock }: TestApp, groupId: string): Promise<string> {
  const [id, at] = [concernId(), new Date(clock.now())]
  const { pool } = waymeet.database
  await pool.query(`insert into intermediaries.concern values ($1, $2, 'misconduct', $3, null, null)`, [
    id,
    groupId,
    at,
  ])
  await pool.query(
    `insert into intermediaries.concern_step (concern_id, place, at, "by", kind, words)
      values ($1, 1, $2, 'reader', 'raised', 'Somebody was pressed for money.')`,
    [id, at],
  )
  return id
}

/** The reader's link, and that of the contact who holds this task. */
export async function toldInConfidence(app: TestApp, groupId: string, taskId: string) {
  const { waymeet, clock } = app
  const [id, hearing] = [await addConcern(app, groupId), newId(clock.now())]
  await waymeet.database.pool.query(
    `insert into intermediaries.hearing
      select $1, $2, contact_task_id, $3 from directory.confirmation_ask where contact_task_id = $4 or id = $4 limit 1`,
    [hearing, id, new Date(clock.now()), taskId],
  )
  const { linkKey } = waymeet.post
  return { concern: signLink(linkKey, CONCERN_LINK, id), hear: signLink(linkKey, HEAR_LINK, hearing) }
}

/** One of each, open, on the desk. */
export async function openOnDesk(app: TestApp, groupId: string) {
  const concern = await addConcern(app, groupId)
  const barrier = newId(app.clock.now())
  await app.waymeet.database.pool.query(
    `insert into intermediaries.barrier (id, group_id, obstacle, agency, raised_at)
      values ($1, $2, 'poster', 'surgery', $3)`,
    [barrier, groupId, new Date(app.clock.now())],
  )
  return { concern, barrier }
}
