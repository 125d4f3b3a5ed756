/** Letters and jobs: what waits, what is late, what was given up. */
import type { Queries } from '#platform/db/queries.ts'
import { queueStands } from '#platform/jobs/jobs-left.store.ts'
import { postStands } from '#platform/mail/letters-left.store.ts'
import { type Finding, note, sayLong, well, wrong } from './finding.ts'

/** Milliseconds after which something that could be done is late. */
const LATE = 30 * 60_000
const WEEK = 7 * 86_400_000
/** A job held so long is held by nobody. */
const HELD = 3_600_000

const IS_IT_RUNNING = 'Is Waymeet running (npm start), and does it reach the mail server (SMTP_URL)?'

export async function lookAtLetters(queries: Queries, now: number, sends: boolean): Promise<Finding[]> {
  const { waiting, lateSince, givenUp } = await postStands(queries, now, now - WEEK)
  const late = lateSince !== null && now - lateSince > LATE
  const waits = waiting === 1 ? 'One letter waits' : `${waiting} letters wait`
  const inPost = !sends
    ? note(
        waiting > 0 ? `Letters are switched off, and ${waits.toLowerCase()}.` : 'Letters are switched off.',
        'Set SMTP_URL and MAIL_FROM to send them (docs/how-to/run.md).',
      )
    : late
      ? wrong(`${waits}, the oldest should have gone ${sayLong(now - lateSince)} ago.`, IS_IT_RUNNING)
      : well(waiting === 0 ? 'No letter waits.' : `${waits}, none of them late.`)
  if (givenUp === 0) return [inPost]
  return [
    inPost,
    wrong(
      `${givenUp} of the letters of the last seven days could not be delivered.`,
      'Look in the log of the mail server for why; contacts are asked again by themselves.',
    ),
  ]
}

export async function lookAtJobs(queries: Queries, now: number): Promise<Finding> {
  const { waitsSince, spent, heldSince } = await queueStands(queries)
  if (heldSince !== null && now - heldSince > HELD)
    return wrong(
      `A piece of work has been in hand for ${sayLong(now - heldSince)}, and nothing takes that long.`,
      'Whoever did it was killed. Restart Waymeet; it is cleared away within a day and asked for anew.',
    )
  if (waitsSince !== null && now - waitsSince > LATE)
    return wrong(`Work has waited for ${sayLong(now - waitsSince)}.`, 'Is Waymeet running (npm start)?')
  return spent > 0
    ? wrong(
        `${spent} pieces of work were tried as often as they may be.`,
        'The log says why (job.failed). They are cleared away and asked for anew.',
      )
    : well('No work is stuck.')
}
