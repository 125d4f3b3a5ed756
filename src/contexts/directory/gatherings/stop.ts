/** That a gathering has ended, paused or moved, as its own notes say: believed with caution until a person has asked. */
import type { Gathering } from './gathering.ts'
import type { Stop } from './notes-doubt.ts'
import type { LocalDate, Schedule } from './schedule.ts'

type Noted = Pick<Gathering, 'notesDoubt'>

/** What the notes say has happened by now, or null. `today` is a local date. */
export function saidStop({ notesDoubt }: Noted, today: LocalDate): Stop | null {
  const stop = notesDoubt?.stop ?? null
  return stop && (stop.on === null || stop.on < today) ? stop : null
}

/** Whether, by the notes, nobody meets there any more. One that has moved still meets, who knows where. */
export const hasStopped = (gathering: Noted, today: LocalDate): boolean =>
  (saidStop(gathering, today)?.how ?? 'moved') !== 'moved'

/** Before any date that is ever given. */
const NEVER: LocalDate = '1970-01-01'

/** The schedule that dates may be worked out from: it ends when the notes say so. The one as given stays in the record. */
export function heldSchedule({ schedule, notesDoubt }: Noted & Pick<Gathering, 'schedule'>): Schedule {
  const stop = notesDoubt?.stop
  if (!stop || stop.how === 'moved') return schedule
  const last = stop.on ?? NEVER
  const given = schedule.seasons.length > 0 ? schedule.seasons : [{ from: NEVER, to: last }]
  const seasons = given
    .filter(({ from }) => from <= last)
    .map(({ from, to }) => ({ from, to: to < last ? to : last }))
  return { ...schedule, seasons: seasons.length > 0 ? seasons : [{ from: NEVER, to: NEVER }] }
}
