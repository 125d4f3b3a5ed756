/** A group in need as the desk shows it: why, whom to ring, and what to read out. */
import {
  type ContactTask,
  contactFor,
  DAY,
  defaultLadder,
  essentialFacts,
  type Fact,
  factFreshness,
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
import { asSeen, isHidden } from './as-seen.ts'
import { dayOf } from './day-here.ts'
import type { DeskTask, FactToAsk } from './desk-view.ts'
import type { NumberToRing } from './number-to-ring.ts'

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
  /** See `DeskSeen`. */
  looked: ReadonlySet<string>
}

export function taskOf({ group, need, tasks, raised, now, t, zone, looked }: TaskAsked): DeskTask {
  const { kind, minutes, due } = need
  const freshness = groupFreshness(group, now)
  const { inDefaultResults } = freshnessEffect(freshness, now)
  const doubted = due?.doubtedAt == null ? null : raised.filter(({ fact }) => due.facts.includes(fact))
  return {
    ...{ groupId: group.id, slug: group.slug, name: group.name, kind, minutes },
    said: doubted ? doubted.flatMap(({ words }) => words ?? []) : null,
    facts: factsToAsk({ group, seen: asSeen(group, looked), due: due?.facts ?? [], now, t }),
    numbers: numbersOf(group, tasks, { now, shown: looked.has(group.id) }),
    email: contactFor(group, 'page').email,
    web: group.contact.web,
    hidden: isHidden(group, looked),
    since: freshness.last && dayOf(freshness.last.at, zone),
    leavesOn: inDefaultResults ? dayOf(leavesAt(group, now), zone) : null,
  }
}

/** What somebody doubts is asked about at once, and by that alone leaves no results: only time does that. */
function leavesAt(group: Group, now: number): number {
  const { dueToOverdue, overdueToUnconfirmed } = defaultLadder
  const undoubted = { ...group, doubts: [] }
  const due = essentialFacts(group).map(fact => factFreshness(undoubted, fact, now).dueAt ?? now)
  return Math.min(...due) + (dueToOverdue + overdueToUnconfirmed) * DAY
}

/** What is due first; where nothing is, what matters most. */
interface FactsAsked {
  group: Group
  /** As it may be shown. */
  seen: Group
  due: readonly Fact[]
  now: number
  t: Translator
}

function factsToAsk({ group, seen, due, now, t }: FactsAsked): FactToAsk[] {
  const view = viewOf(seen, now, t)
  const facts = due.length > 0 ? due : essentialFacts(group)
  return facts.map(fact => ({ fact, lines: sayFact(view, fact), seen: markOf(group, fact) }))
}

/** Those who agreed to be rung come before what everybody can read. */
export function numbersOf(
  { contact, contactConsent }: Pick<Group, 'contact' | 'contactConsent'>,
  tasks: readonly ContactTask[],
  { now, shown }: { now: number; shown: boolean },
): NumberToRing[] {
  const own = (number: string): string | null => (shown ? number : null)
  const agreed = tasks.flatMap(({ phone, endsAt }) => (phone !== null && endsAt > now ? phone : []))
  const { phone } = contact
  const ring = agreed.map((number): NumberToRing => ({ number: own(number), whose: 'agreed' }))
  if (phone === null || agreed.includes(phone)) return ring
  const withheld = contactConsent?.phone === 'desk'
  return [...ring, withheld ? { number: own(phone), whose: 'desk' } : { number: phone, whose: 'published' }]
}
