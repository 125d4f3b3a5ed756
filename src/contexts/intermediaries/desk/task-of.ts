/** A group in need as the desk shows it: why, whom to ring, and what to read out. */
import {
  type ContactTask,
  DAY,
  defaultLadder,
  essentialFacts,
  type Fact,
  freshnessEffect,
  type Group,
  groupFreshness,
  markOf,
  type Raised,
  sayFact,
  viewOf,
} from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Need } from '../needs/need.ts'
import { dayOf } from './day-here.ts'
import type { DeskTask, FactToAsk, NumberToRing } from './desk-view.ts'

export interface TaskAsked {
  group: Group
  need: Need
  tasks: readonly ContactTask[]
  /** Of this group, as long as their words are kept. */
  raised: readonly Raised[]
  now: number
  t: Translator
  /** IANA zone of the desk. */
  zone: string
}

export function taskOf({ group, need, tasks, raised, now, t, zone }: TaskAsked): DeskTask {
  const { kind, minutes, due } = need
  const freshness = groupFreshness(group, now)
  const { inDefaultResults } = freshnessEffect(freshness, now)
  const { dueToOverdue, overdueToUnconfirmed } = defaultLadder
  const leaves = (freshness.dueAt ?? now) + (dueToOverdue + overdueToUnconfirmed) * DAY
  const doubted = due?.doubtedAt == null ? null : raised.filter(({ fact }) => due.facts.includes(fact))
  return {
    ...{ groupId: group.id, slug: group.slug, name: group.name, kind, minutes },
    said: doubted ? doubted.flatMap(({ words }) => words ?? []) : null,
    facts: factsToAsk(group, due?.facts ?? [], now, t),
    numbers: numbersOf(group, tasks, now),
    email: group.contact.email,
    web: group.contact.web,
    since: freshness.last && dayOf(freshness.last.at, zone),
    leavesOn: inDefaultResults ? dayOf(leaves, zone) : null,
  }
}

/** What is due first; where nothing is, what matters most. */
export function factsToAsk(group: Group, due: readonly Fact[], now: number, t: Translator): FactToAsk[] {
  const view = viewOf(group, now, t)
  const facts = due.length > 0 ? due : essentialFacts(group)
  return facts.map(fact => ({ fact, lines: sayFact(view, fact), seen: markOf(group, fact) }))
}

/** Those who agreed to be rung come before what everybody can read. */
export function numbersOf(
  { contact, contactConsent }: Pick<Group, 'contact' | 'contactConsent'>,
  tasks: readonly ContactTask[],
  now: number,
): NumberToRing[] {
  const agreed = tasks.flatMap(({ phone, endsAt }): NumberToRing[] =>
    phone !== null && endsAt > now ? [{ number: phone, whose: 'agreed' }] : [],
  )
  const isThere = agreed.some(({ number }) => number === contact.phone)
  return contact.phone === null || isThere
    ? agreed
    : [...agreed, { number: contact.phone, whose: contactConsent?.phone === 'desk' ? 'desk' : 'published' }]
}
