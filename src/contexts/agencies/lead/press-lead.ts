/** What a lead presses: units, moments, how many came, and what becomes of the duty. Untrusted input to the agency's own rows. */
import { topic } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { readLine } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { idFrom } from '#platform/id-from.ts'
import { addTouchpoint, addUnit, endTouchpoint, moveUnit } from '../agency.store.ts'
import {
  goingOn,
  type Lead,
  LONGEST_NAME,
  MOST_TOPICS,
  MOST_TOUCHPOINTS,
  MOST_UNITS,
  type Unit,
} from '../agency.ts'
import { keepEncounters } from '../counts/counted.store.ts'
import type { AgencyTables } from '../tables.ts'
import { type DutyPressed, pressDuty } from './press-duty.ts'

/** Else what is to be put right: the field, and why. */
export type LeadPressed = DutyPressed | { field: string; why: 'name' | 'topic' | 'number' | 'many' | 'town' }

interface PressedBy {
  lead: Lead
  /** Everybody who answers there now. */
  leads: readonly Lead[]
  units: readonly Unit[]
  months: readonly string[]
  language: string
  isTown(typed: string): boolean
}

const MOST_CAME = 100_000

export async function pressLead(
  queries: Queries,
  { text, key }: PostedForm,
  { lead, leads, units, months, language, isTown }: PressedBy,
  clock: Clock,
): Promise<LeadPressed> {
  const db = queries.withTables<AgencyTables>()
  const did = text('did')
  const id = idFrom([did, key ?? '', lead.agencyId])
  const moments = units.flatMap(goingOn)
  const moment = moments.find(each => each.id === text('touchpoint'))
  const named = (name: string): string | null => {
    const line = readLine(text(name))
    return line === null || line.length > LONGEST_NAME ? null : line
  }
  const near = named('near') ?? ''
  if (did === 'unit') {
    const name = named('name')
    if (name === null) return { field: 'name', why: 'name' }
    if (near !== '' && !isTown(near)) return { field: 'near', why: 'town' }
    if (units.length >= MOST_UNITS) return { field: 'name', why: 'many' }
    await addUnit(db, { id, agencyId: lead.agencyId, name, near })
  }
  const moved = units.find(each => each.id === text('unit'))
  if (did === 'town' && moved) {
    if (near !== '' && !isTown(near)) return { field: `near-${moved.id}`, why: 'town' }
    await moveUnit(db, moved.id, near)
  }
  if (did === 'moment') {
    const [title, unit] = [named('title'), units.find(each => each.id === text('unit'))]
    const topics = [1, 2, 3].map(n => text(`topic-${n}`)).filter(slug => topic(slug) !== undefined)
    if (title === null) return { field: 'title', why: 'name' }
    if (topics.length === 0 || topics.length > MOST_TOPICS) return { field: 'title', why: 'topic' }
    if (!unit || goingOn(unit).length >= MOST_TOUCHPOINTS) return { field: 'title', why: 'many' }
    const since = months[0] ?? ''
    await addTouchpoint(db, { id, unitId: unit.id, title, topics: [...new Set(topics)], since, until: null })
  }
  if (did === 'remove' && moment) await endTouchpoint(db, moment.id, months[0] ?? '')
  if (did === 'came' && moment && months.includes(text('month'))) {
    const times = /^\d{1,6}$/.test(text('times').trim()) ? Number(text('times')) : Number.NaN
    if (!(times <= MOST_CAME)) return { field: 'times', why: 'number' }
    await keepEncounters(db, [{ touchpointId: moment.id, month: text('month'), times }])
  }
  return pressDuty(queries, { text, id }, { lead, leads, language }, clock)
}
