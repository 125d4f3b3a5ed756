/** The group is asked, in the contact point's own words, and answers: by its page, or by telephone. */
import { contactTasksOf, type DirectoryTables, reachable } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import type { IntermediaryTables } from '../tables.ts'
import { isClosed } from './heard-first.ts'
import { addHearing, hearingsOf } from './hearing.store.ts'
import { type NextStep, takeStep } from './take-step.ts'

/** The kind of letter. What it is about is looked up when it is written. */
export const HEARING_LETTER = 'hearing'

export type WithWords = NextStep & { words: string }

/** Every contact who can be written to gets a letter; where there is none, the desk rings. */
export const askGroup = (queries: Queries, asked: WithWords, clock: Clock): Promise<void> =>
  takeStep(queries, asked, clock, async (within, { id, groupId, steps }, at) => {
    if (isClosed(steps)) throw new Problem('moved-on')
    const tasks = await contactTasksOf(within.withTables<DirectoryTables>(), [groupId])
    const db = within.withTables<IntermediaryTables>()
    for (const task of reachable(tasks.get(groupId) ?? [], at)) {
      const hearing = { id: newId(at), concernId: id, contactTaskId: task.id, askedAt: at }
      const about = { hearing: await addHearing(db, hearing), concern: id }
      await askToSend(within, { kind: HEARING_LETTER, about, to: task.email, language: task.language }, clock)
    }
    return { kind: 'asked', by: 'desk', words: asked.words }
  })

/** What the group says stands as its own, whether it wrote it or the desk wrote down what was said on the phone. */
export const takeAnswer = (queries: Queries, answer: WithWords, clock: Clock): Promise<void> =>
  takeStep(queries, answer, clock, async (_within, { steps }) => {
    if (isClosed(steps)) throw new Problem('moved-on')
    return { kind: 'answered', by: 'group', words: answer.words }
  })

/** Those who were asked hear that there is a decision. To be called in the transaction that keeps it. */
export async function tellGroup(within: Queries, concern: { id: string; groupId: string }, clock: Clock) {
  const tasks = await contactTasksOf(within.withTables<DirectoryTables>(), [concern.groupId])
  const there = reachable(tasks.get(concern.groupId) ?? [], clock.now())
  for (const { id, contactTaskId } of await hearingsOf(within.withTables<IntermediaryTables>(), concern.id)) {
    const task = there.find(each => each.id === contactTaskId)
    if (!task) continue
    const about = { hearing: id, concern: concern.id }
    await askToSend(within, { kind: HEARING_LETTER, about, to: task.email, language: task.language }, clock)
  }
}
