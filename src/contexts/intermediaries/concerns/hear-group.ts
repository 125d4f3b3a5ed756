/** The group is asked, in the contact point's own words, and answers: by its page, or by telephone. */
import { contactTasksOf, type DirectoryTables, reachable } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { IntermediaryTables } from '../tables.ts'
import { changeListing } from './change-listing.ts'
import type { Held } from './concern.store.ts'
import { isClosed, mayRest } from './heard-first.ts'
import { addHearing, hearingsOf } from './hearing.store.ts'
import { refuseWhoeverIsClose } from './stand-aside.ts'
import { type NextStep, takeStep } from './take-step.ts'
import type { AtDesk } from './who-decides.ts'

/** The kind of letter. What it is about is looked up when it is written. */
export const HEARING_LETTER = 'hearing'

export type WithWords = NextStep & { words: string }

/** Every contact who can be written to gets a letter; where there is none, the desk rings. @throws {Problem} `refused` as `decide` */
export const askGroup = (queries: Queries, asked: WithWords, by: AtDesk, clock: Clock): Promise<void> =>
  takeStep(queries, { ...asked, who: by.id }, clock, async (within, held, at) => {
    if (isClosed(held.steps)) throw new Problem('moved-on')
    await refuseWhoeverIsClose(within, held, by)
    await writeToContacts(within, held, at, clock)
    return { kind: 'asked', by: 'desk', words: asked.words }
  })

/**
 * Where somebody may be in danger: new people are asked to wait for some days while it is looked at, and the group is told so
 * and asked at once, with the reason. It ends by itself.
 * @throws {Problem} `refused` where it is not about danger, or was done before; else as `askGroup`
 */
export const restListing = (
  queries: Queries,
  { note, until, ...asked }: WithWords & { note: string; until: string },
  by: AtDesk,
  clock: Clock,
): Promise<void> =>
  takeStep(queries, { ...asked, who: by.id }, clock, async (within, held, at) => {
    await refuseWhoeverIsClose(within, held, by)
    if (!mayRest(held)) throw new Problem('refused')
    await changeListing(within, held, { openness: 'full', until, note }, at)
    await writeToContacts(within, held, at, clock)
    return { kind: 'rested', by: 'desk', words: asked.words, until }
  })

async function writeToContacts(
  within: Queries,
  { id, groupId }: Held,
  at: number,
  clock: Clock,
): Promise<void> {
  const tasks = await contactTasksOf(within.withTables<DirectoryTables>(), [groupId])
  const db = within.withTables<IntermediaryTables>()
  for (const task of reachable(tasks.get(groupId) ?? [], at)) {
    const hearing = { id: newId(at), concernId: id, contactTaskId: task.id, askedAt: at }
    const about = { hearing: await addHearing(db, hearing), concern: id, contact: task.id }
    await askToSend(within, { kind: HEARING_LETTER, about, to: task.email, language: task.language }, clock)
  }
}

/** What the group says stands as its own, whether it wrote it or the desk wrote down what was said on the phone. */
export const takeAnswer = (
  queries: Queries,
  answer: WithWords,
  clock: Clock,
  by: AtDesk | null = null,
): Promise<void> =>
  takeStep(queries, { ...answer, ...(by && { who: by.id }) }, clock, async (within, held) => {
    if (isClosed(held.steps)) throw new Problem('moved-on')
    if (by) await refuseWhoeverIsClose(within, held, by)
    return { kind: 'answered', by: 'group', words: answer.words }
  })

/** Those who were asked hear that there is a decision. To be called in the transaction that keeps it. */
export async function tellGroup(within: Queries, concern: { id: string; groupId: string }, clock: Clock) {
  const tasks = await contactTasksOf(within.withTables<DirectoryTables>(), [concern.groupId])
  const there = reachable(tasks.get(concern.groupId) ?? [], clock.now())
  for (const { id, contactTaskId } of await hearingsOf(within.withTables<IntermediaryTables>(), concern.id)) {
    const task = there.find(each => each.id === contactTaskId)
    if (!task) continue
    const about = { hearing: id, concern: concern.id, contact: task.id }
    await askToSend(within, { kind: HEARING_LETTER, about, to: task.email, language: task.language }, clock)
  }
}
