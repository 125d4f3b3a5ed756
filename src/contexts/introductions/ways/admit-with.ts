/** Takes a turn of a group, or says when one can next ask (M19, M11). */
import { type DirectoryTables, type Group, loadGroups, mergedInto } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { acceptedNow } from './accepted-now.ts'
import type { Admission } from './admission.ts'
import { offerOfGroup } from './offer.store.ts'
import type { Offer } from './offer.ts'
import { A_DAY, paceWindow, zoneOf } from './pace.ts'
import { addTurn, removeTurn, takeGroupsTurn, turnsSince } from './turn.store.ts'
import type { OpeningWay } from './way.ts'
import type { WaysTables } from './ways-tables.ts'
import { dayBegins, dayIn, daysAfter } from './zoned-days.ts'

/**
 * Takes a turn in the transaction that opens the conversation: two who ask at one moment cannot both have the last.
 * Nothing about the person is handed in.
 */
export type Admit = (within: Queries, asked: { groupId: string; way: OpeningWay }) => Promise<Admission>

export interface RoomAsked {
  offer: Offer | null
  group: Group
  /** Moments of turns, epoch milliseconds; more than count do no harm. */
  turns: readonly number[]
  now: number
  /** IANA zone of the group. */
  zone: string
}

/** Whether there is room for one more at this moment, for whatever way is accepted. Pure. */
export function roomAt({ offer, group, turns, now, zone }: RoomAsked): Admission {
  const window = offer && paceWindow(offer.pace, group, now, zone)
  const taken = window ? turns.filter(at => at >= window.from && at < window.until).length : 0
  if (window && window.most !== null && taken >= window.most)
    return { admitted: false, why: 'pace', nextOpening: window.opens }
  const today = dayBegins(zone, now)
  if (turns.filter(at => at >= today).length >= A_DAY)
    return { admitted: false, why: 'day', nextOpening: daysAfter(dayIn(zone, now), 1) }
  return { admitted: true }
}

/** Pure. */
export function admissionOf(way: OpeningWay, asked: RoomAsked): Admission {
  const { offer, group, now } = asked
  const said = offer !== null && acceptedNow({ ...offer, suspendedAt: null }, group, now).includes(way)
  if (!said) return { admitted: false, why: 'not-accepted', nextOpening: null }
  if (offer.suspendedAt !== null) return { admitted: false, why: 'promise', nextOpening: null }
  return roomAt(asked)
}

/** Turns from before this are never counted: two months and some. Milliseconds. */
export const TURNS_COUNT = 70 * 86_400_000

/** @param fallback IANA zone of a group that has no gathering */
export const admitWith =
  (clock: Clock, fallback = 'UTC'): Admit =>
  async (within, { groupId, way }) => {
    const db = within.withTables<WaysTables>()
    await takeGroupsTurn(db, groupId)
    const now = clock.now()
    const [group] = await loadGroups(within.withTables<DirectoryTables>(), [groupId])
    if (!group) return { admitted: false, why: 'not-accepted', nextOpening: null }
    const turns = await turnsSince(db, await withParts(within, groupId), now - TURNS_COUNT)
    const zone = zoneOf(group, fallback)
    const admission = admissionOf(way, { offer: await offerOfGroup(db, groupId), group, turns, now, zone })
    if (!admission.admitted) return admission
    await addTurn(db, groupId, now)
    return { admitted: true, takenAt: now }
  }

/** A newcomer of a record that became part of this one is this one's. */
export const withParts = async (within: Queries, groupId: string): Promise<string[]> => [
  groupId,
  ...(await mergedInto(within.withTables<DirectoryTables>(), groupId)),
]

/**
 * Whoever took a turn stopped before anything came of it. The group has it back on the same day, as it is where the group is.
 * @param takenAt the moment at which it was taken, epoch milliseconds
 * @returns whether it was given back
 */
export async function giveTurnBack(
  within: Queries,
  { groupId, takenAt }: { groupId: string; takenAt: number },
  clock: Clock,
  fallback = 'UTC',
): Promise<boolean> {
  const db = within.withTables<WaysTables>()
  await takeGroupsTurn(db, groupId)
  const [group] = await loadGroups(within.withTables<DirectoryTables>(), [groupId])
  const zone = group ? zoneOf(group, fallback) : fallback
  if (dayIn(zone, takenAt) !== dayIn(zone, clock.now())) return false
  await removeTurn(db, await withParts(within, groupId), takenAt)
  return true
}
