/**
 * A year of a county's groups and of one half-time worker, day by day: groups move, tire, fall silent and end; letters are
 * answered or not; the worker has so many minutes on working days. Letters and needs follow the product's own rules.
 */
import { drawLots, type Lots } from '#contexts/directory/demonstration/lots.ts'
import type { Confirmation, Fact } from '#contexts/directory/freshness/confirmation.ts'
import { groupFreshness } from '#contexts/directory/freshness/freshness.ts'
import { DAY } from '#contexts/directory/freshness/ladder.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import type { ConfirmationAsk } from '#contexts/directory/keeping/confirmation-ask.ts'
import { agreedUntil, type ContactTask } from '#contexts/directory/keeping/contact-task.ts'
import { whomToAsk } from '#contexts/directory/keeping/whom-to-ask.ts'
import { inOrder, type Need, needOf } from '#contexts/intermediaries/needs/need.ts'
import type { Habits } from './habits.ts'

/** A group as it really is, beside what the record says. */
interface Living {
  known: Group
  tasks: ContactTask[]
  asks: ConfirmationAsk[]
  /** When the desk rang. */
  calls: { at: number }[]
  /** Answers on their way: by whom, and on which day. */
  answers: { task: string; on: number; facts: Fact[] }[]
  /** Contacts who no longer answer letters, and those whose address leads nowhere any more. */
  silent: Set<string>
  gone: Set<string>
  /** It really meets elsewhere or at another time than is written. */
  movedUnsaid: boolean
  /** It really is no more. */
  ended: boolean
}

export interface DayOfDesk {
  day: number
  /** Groups listed as meeting or forming. */
  listed: number
  /** Of those: essential facts all confirmed. */
  confirmed: number
  /** Of those: the record is wrong, and nobody has noticed. */
  wrong: number
  /** Minutes at the desk; 0 on days off. */
  minutes: number
  /** Needs left over at the end of the day. */
  left: number
}

export interface YearAsked {
  groups: readonly Group[]
  began: number
  days: number
  /** Minutes on a working day for each hundred groups. */
  minutes: number
  habits: Habits
  /** The same seed gives the same year. */
  seed: number
}

export function yearAtTheDesk({ groups, began, days, minutes, habits, seed }: YearAsked): DayOfDesk[] {
  const lots = drawLots(seed)
  const living = groups
    .filter(({ life }) => life.state !== 'ended')
    .map(group => begin(group, began, habits, lots))
  const budget = (minutes * living.length) / 100
  return Array.from({ length: days }, (_, day) => {
    const now = began + day * DAY + 9 * 3_600_000
    for (const one of living) liveOn(one, habits, lots)
    for (const one of living) letters(one, now, day, habits, lots)
    const isOff = [0, 6].includes(new Date(now).getUTCDay())
    const desk = isOff ? { spent: 0, left: 0 } : atTheDesk(living, now, budget, habits, lots)
    return { day, ...look(living, now), minutes: desk.spent, left: desk.left }
  })
}

function begin(group: Group, now: number, habits: Habits, lots: Lots): Living {
  const contacts = lots.chance(habits.hasContact) ? (lots.chance(habits.hasSecond) ? 2 : 1) : 0
  const tasks = Array.from({ length: contacts }, (_, n) =>
    taskOf(group.id, n, now - lots.number(0, 199) * DAY),
  )
  const silent = new Set(tasks.filter(() => lots.chance(habits.silentAtFirst)).map(({ id }) => id))
  return {
    known: group,
    tasks,
    asks: [],
    calls: [],
    answers: [],
    silent,
    gone: new Set(),
    movedUnsaid: false,
    ended: false,
  }
}

/** True on about as many days as make this share of a year. */
const aYear = (lots: Lots, share: number): boolean => lots.chance(1 - (1 - share) ** (1 / 365))

let drawn = 0
const taskOf = (groupId: string, n: number, at: number): ContactTask => ({
  id: `${groupId}-${n}-${drawn++}`,
  groupId,
  ...{ email: `contact${n}@group.example`, phone: null, language: 'en', agreedHow: 'email' },
  agreedAt: at,
  endsAt: agreedUntil(at),
  unreachableSince: null,
})

function liveOn(one: Living, habits: Habits, lots: Lots): void {
  if (one.ended) return
  if (aYear(lots, habits.ends)) one.ended = true
  if (aYear(lots, habits.moves)) one.movedUnsaid = true
  for (const task of one.tasks) {
    if (aYear(lots, habits.tires)) one.silent.add(task.id)
    if (aYear(lots, habits.leaves)) one.gone.add(task.id)
  }
}

/** Letters go by the product's rule; answers come some days later, or never. An address that is gone is known when a letter comes back. */
function letters(one: Living, now: number, day: number, habits: Habits, lots: Lots): void {
  for (const { task, facts } of whomToAsk({ ...one, now })) {
    one.asks.push({ id: '', groupId: one.known.id, contactTaskId: task.id, facts, askedAt: now })
    if (one.gone.has(task.id)) {
      const own = one.tasks.find(({ id }) => id === task.id)
      if (own && lots.chance(habits.comesBack)) own.unreachableSince = now
      continue
    }
    if (one.silent.has(task.id) || !lots.chance(habits.answersLetter)) continue
    // Each fact is a press of its own, and somebody may stop after the first.
    const pressed = lots.chance(habits.answersAll) ? facts : facts.slice(0, 1)
    one.answers.push({ task: task.id, on: day + lots.number(0, habits.answersWithin - 1), facts: pressed })
  }
  for (const { on, facts } of one.answers) if (on <= day) answered(one, facts, now, 'email')
  one.answers = one.answers.filter(({ on }) => on > day)
}

/** Whoever answers says what is true of what they are asked about, and a group that has ended is ended in the record. */
function answered(one: Living, facts: readonly Fact[], now: number, how: Confirmation['how']): void {
  if (one.ended) {
    const since = new Date(now).toISOString().slice(0, 10)
    one.known = { ...one.known, life: { state: 'ended', since, until: null, note: null } }
    return
  }
  const { life } = one.known
  if (facts.includes('time-place')) one.movedUnsaid = false
  const confirmations = [
    ...one.known.confirmations.filter(({ fact }) => !facts.includes(fact)),
    ...facts.map(fact => ({ fact, by: 'group', how, at: now }) as const),
  ]
  const wasOver = facts.includes('openness') && life.until !== null && Date.parse(life.until) < now
  one.known = {
    ...one.known,
    life: wasOver ? { state: 'open', since: life.until!, until: null, note: null } : life,
    confirmations,
  }
}

function atTheDesk(all: readonly Living[], now: number, budget: number, habits: Habits, lots: Lots) {
  const waiting = inOrder(
    all.flatMap(one => {
      const need = needOf({ ...one, now })
      return need ? [{ one, need }] : []
    }),
  )
  let spent = 0
  let done = 0
  for (const { one, need } of waiting) {
    const reached = lots.chance(one.ended ? habits.endedPicksUp : habits.picksUp)
    const takes = reached ? need.minutes : habits.minutesUnanswered
    if (spent + takes > budget) break
    spent += takes
    done++
    one.calls.push({ at: now })
    if (reached) rung(one, need, now, habits, lots)
  }
  return { spent, left: waiting.length - done }
}

function rung(one: Living, { kind, due }: Need, now: number, habits: Habits, lots: Lots): void {
  if (kind !== 'second-contact') answered(one, due?.facts ?? [], now, 'phone')
  if (one.ended) return
  const open = one.tasks.filter(
    ({ id, unreachableSince }) => unreachableSince === null && !one.silent.has(id) && !one.gone.has(id),
  )
  if (open.length < 2 && lots.chance(habits.agreesToTask))
    one.tasks.push(taskOf(one.known.id, one.tasks.length, now))
}

function look(all: readonly Living[], now: number) {
  const listed = all.filter(({ known }) => known.life.state !== 'ended')
  return {
    listed: listed.length,
    confirmed: listed.filter(({ known }) => groupFreshness(known, now).state === 'confirmed').length,
    wrong: listed.filter(({ movedUnsaid, ended }) => movedUnsaid || ended).length,
  }
}
