/** Asks for a letter in the transaction of the change it tells of: both stand, or neither. */
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { newId } from '../ids.ts'
import { addJob } from '../jobs/add-job.ts'
import { addLetter, jobKeyOf, overdueLetters } from './letter.store.ts'
import type { Asked } from './letter-kind.ts'

/** The task that carries letters, for the job runner. */
export const CARRY_LETTER = 'letter.carry'
/** The same for sealed ones: only a runner that can open them takes it. */
export const CARRY_SEALED = 'letter.carry-sealed'

/** @returns its id, which its links are made from */
export async function askToSend(queries: Queries, asked: Omit<Asked, 'id'>, clock: Clock): Promise<string> {
  const now = clock.now()
  const id = newId(now)
  await queries.transaction(async within => {
    await addLetter(within, { ...asked, id }, now)
    await carryAt(within, { id, to: asked.to }, now)
  })
  return id
}

/** Has it carried at `at`, epoch milliseconds, instead of whenever it was going to be. */
export const carryAt = (queries: Queries, { id, to }: Pick<Asked, 'id' | 'to'>, at: number): Promise<void> =>
  addJob(queries, {
    task: to === null ? CARRY_SEALED : CARRY_LETTER,
    about: { letter: id },
    at,
    key: jobKeyOf(id),
  })

/**
 * Has letters carried whose carrier died with them: a killed process keeps its jobs for hours.
 * @param lateBy milliseconds after the moment it could have gone
 */
export async function rouseLetters(queries: Queries, clock: Clock, lateBy: number): Promise<void> {
  const now = clock.now()
  for (const letter of await overdueLetters(queries, { before: now - lateBy, now }))
    await carryAt(queries, letter, now)
}
