/** Whom to write to about a group today, if anybody: the ladder of 2.6 from the contacts' side. Pure (M03, M66). */
import type { Fact } from '../freshness/confirmation.ts'
import { openDoubt } from '../freshness/doubt.ts'
import { allFreshness, essentialFacts, type Known } from '../freshness/freshness.ts'
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

/** Days after a doubt. The contacts hear of it at once, one after the other, and not of every doubt. */
const DOUBT_STEPS: Steps = { first: [0, 14], others: [7] }
/** Days between two letters to one contact because of doubts. */
const DOUBTS_APART = 7

export interface DueFacts {
  facts: Fact[]
  /** Epoch milliseconds: when the first of them falls or fell due; negative infinity where nobody ever confirmed it. */
  since: number
  /** The same for those that time alone made due; infinity where there are none. */
  fellDue: number
  /** When the latest doubt nobody has answered was raised. */
  doubtedAt: number | null
}

/** Days: what falls due within them is asked in the same letter or call, so that nobody hears from us twice in a season. */
const TOGETHER = 60

/**
 * The facts that are due or will be within `ASK_AHEAD` days, and those that somebody doubted; null where there are none.
 * Nobody is asked for what is known, but for what would have to be asked soon after.
 */
export function dueFacts(known: Known, now: number, ladder: Ladder = defaultLadder): DueFacts | null {
  if (known.life.state === 'ended') return null
  const essential = essentialFacts(known)
  const all = allFreshness(known, now, ladder)
  const due = all
    .map(({ fact, dueAt }) => {
      const since = dueAt ?? Number.NEGATIVE_INFINITY
      const doubt = openDoubt(known, fact, now)
      const fell = essential.includes(fact) && since <= now + ASK_AHEAD * DAY && doubt?.at !== since
      return { fact, since, fell, doubt }
    })
    .filter(({ fell, doubt }) => fell || doubt)
  if (due.length === 0) return null
  const soon = now + TOGETHER * DAY
  const facts = all.flatMap(({ fact, dueAt }) =>
    due.some(one => one.fact === fact) || (essential.includes(fact) && (dueAt ?? 0) <= soon) ? [fact] : [],
  )
  const doubtedAt = Math.max(...due.map(({ doubt }) => doubt?.at ?? Number.NEGATIVE_INFINITY))
  return {
    facts,
    since: Math.min(...due.map(({ since }) => since)),
    fellDue: Math.min(...due.map(({ since, fell }) => (fell ? since : Number.POSITIVE_INFINITY))),
    doubtedAt: Number.isFinite(doubtedAt) ? doubtedAt : null,
  }
}

/** Each contact at most once a step: a letter too many is how volunteers tire. */
export function whomToAsk({ known, tasks, asks, now, ladder = defaultLadder }: AskedAbout): ToAsk[] {
  const due = dueFacts(known, now, ladder)
  if (!due) return []
  const steps = stepsOf(ladder)
  return reachable(tasks, now).flatMap((task, place) => {
    const latest = Math.max(
      Number.NEGATIVE_INFINITY,
      ...asks.filter(ask => ask.contactTaskId === task.id).map(({ askedAt }) => askedAt),
    )
    const whose = place === 0 ? 'first' : 'others'
    // Where nobody ever said when, it counts from the day the contact agreed.
    const passed = (since: number, { [whose]: days }: Steps): boolean =>
      days.some(day => {
        const at = Math.max(since, task.agreedAt) + day * DAY
        return at <= now && latest < at
      })
    const doubted =
      due.doubtedAt !== null && now >= latest + DOUBTS_APART * DAY && passed(due.doubtedAt, DOUBT_STEPS)
    return doubted || passed(due.fellDue, steps) ? [{ task, facts: due.facts }] : []
  })
}
