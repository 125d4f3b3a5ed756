/**
 * The life of a week's key: made a week ahead, and destroyed when everything sealed with it has had its end, so that a copy of
 * the database from back then, in whose hands it may be, stays shut for good.
 */
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { endOfWeek, isoWeekAt, nextWeekAt } from './iso-week.ts'
import type { KeyFolder } from './key-folder.ts'
import { addRecipient, markDestroyed } from './seal-key.store.ts'

const DAY = 86_400_000

/** After its week is over: 90 days, the longest that anything sealed with it is used, and 14 for backups. */
const KEY_DAYS = 90 + 14

/** Whether everything sealed in that week has had its end. */
export const isOver = (week: string, at: number): boolean => endOfWeek(week) + KEY_DAYS * DAY <= at

/**
 * To be done at the start and then again and again. Two that do it on one folder come to one key; on two folders each has its
 * own, and words are sealed to both.
 * @returns the weeks whose keys were destroyed
 */
export async function keepWeekKeys(queries: Queries, folder: KeyFolder, { now }: Clock): Promise<string[]> {
  const at = now()
  for (const week of [isoWeekAt(at), nextWeekAt(at)]) {
    const secret = folder.read(week) ?? folder.keep(week, await generateX25519Identity())
    await addRecipient(queries, { recipient: await identityToRecipient(secret), week, now: at })
  }
  const over = folder.weeks().filter(week => isOver(week, at))
  for (const week of over) {
    folder.destroy(week)
    await markDestroyed(queries, week, at)
  }
  return over
}
