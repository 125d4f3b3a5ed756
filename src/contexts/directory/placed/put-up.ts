/** Somebody says that they put something up. A letter asks whether it was them; until they press, nothing is told to anybody (M45). */
import type { Clock } from '#platform/clock.ts'
import { onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { DirectoryTables } from '../tables.ts'
import { addKeeper, keeperWithBox } from './keeper.store.ts'
import { addPlaced, placedBy } from './placed.store.ts'
import { A_DAY, type Material, MOST_OF_ONE, type PrintedMarks } from './placed.ts'

/** The kind of letter. */
export const PUT_UP_LETTER = 'put-up'

const DAY = 86_400_000

export interface PutUp {
  material: Material
  spot: string
  printed: PrintedMarks
  email: string
  language: string
  /** Of the form. */
  key: string
}

/**
 * Kept when this resolves. Beyond a few a day for one box nothing more is kept, and whoever says so reads the same: nobody learns
 * what others put up.
 */
export async function putUp(queries: Queries, said: PutUp, clock: Clock): Promise<void> {
  const { material, spot, printed, email, language, key } = said
  const now = clock.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const act = ['put-up', email, spot, JSON.stringify(material)].join('\n')
  await onceOnly(queries, { act, key, today }, async within => {
    const db = within.withTables<DirectoryTables>()
    const known = await keeperWithBox(db, email)
    const theirs = known ? await placedBy(db, [known.id]) : []
    const today = theirs.filter(({ saidAt }) => saidAt > now - DAY)
    if (today.length >= A_DAY || theirs.length >= MOST_OF_ONE) return
    const keeperId = known?.id ?? newId(now)
    if (!known) await addKeeper(db, { id: keeperId, email, language, since: now })
    await addPlaced(db, {
      ...{ id: newId(now), keeperId, material, spot, printed, told: null },
      ...{ saidAt: now, confirmedAt: null, checkedAt: now, unknownSince: null },
    })
    await askToSend(within, { kind: PUT_UP_LETTER, about: { keeper: keeperId }, to: email, language }, clock)
  })
}
