/** Whom to write to about a group today, if anybody: the ladder of 2.6 from the contacts' side. Pure (M03, M66). */
import type { Fact } from '../freshness/confirmation.ts'
import { essentialFacts, factFreshness, type Known } from '../freshness/freshness.ts'
import { DAY, defaultLadder, type Ladder } from '../freshness/ladder.ts'
import type { ConfirmationAsk } from './confirmation-ask.ts'
import { type ContactTask, reachable } from './contact-task.ts'

export interface ToAsk {
  task: ContactTask & { email: string }
  facts: Fact[]
}

export interface AskedAbout {
  known: Known
  tasks: readonly ContactTask[]
  /** Of this group, old ones too. */
  asks: readonly ConfirmationAsk[]
  now: number
  ladder?: Ladder
}

/** Days after a fact fell due on which each contact is written to; before it where below 0. */
interface Steps {
  first: readonly number[]
  others: readonly number[]
}

/** Days before a fact falls due on which the first letter goes: what is answered in time is never due. */
export const ASK_AHEAD = 10

function stepsOf({ dueToOverdue, overdueToUnconfirmed }: Ladder): Steps {
  const unconfirmed = dueToOverdue + overdueToUnconfirmed
  return {
    first: [-ASK_AHEAD, Math.round(dueToOverdue / 4), dueToOverdue, unconfirmed],
    others: [dueToOverdue, unconfirmed],
  }
}

export interface DueFacts {
  facts: Fact[]
  /** Epoch milliseconds: when the first of them falls or fell due; negative infinity where nobody ever confirmed it. */
  since: number
}

/** The facts that are due or will be within `ASK_AHEAD` days; null where there are none. Nobody is asked for what is known. */
export function dueFacts(known: Known, now: number, ladder: Ladder = defaultLadder): DueFacts | null {
  if (known.life.state === 'ended') return null
  const due = essentialFacts(known)
    .map(fact => factFreshness(known, fact, now, ladder))
    .filter(({ dueAt }) => dueAt === null || dueAt <= now + ASK_AHEAD * DAY)
  if (due.length === 0) return null
  const since = Math.min(...due.map(({ dueAt }) => dueAt ?? Number.NEGATIVE_INFINITY))
  return { facts: due.map(({ fact }) => fact), since }
}

/** Each contact at most once a step: a letter too many is how volunteers tire. */
export function whomToAsk({ known, tasks, asks, now, ladder = defaultLadder }: AskedAbout): ToAsk[] {
  const due = dueFacts(known, now, ladder)
  if (!due) return []
  const steps = stepsOf(ladder)
  return reachable(tasks, now).flatMap((task, place) => {
    // Where nobody ever said when, it counts from the day the contact agreed.
    const since = Math.max(due.since, task.agreedAt)
    const passed = (place === 0 ? steps.first : steps.others)
      .map(days => since + days * DAY)
      .filter(at => at <= now)
    const step = passed.at(-1)
    if (step === undefined) return []
    const asked = asks.some(ask => ask.contactTaskId === task.id && ask.askedAt >= step)
    return asked ? [] : [{ task, facts: due.facts }]
  })
}
