/** "This was not me": the task comes back, the one that took its place ends, and what was said meanwhile is asked about. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import { FACTS, type Fact } from '../../freshness/confirmation.ts'
import { essentialFacts } from '../../freshness/freshness.ts'
import { announceChange, loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { agreedAlready } from '../claim/agree-to-keep.ts'
import { endClaimsBy, takeTurnToAsk } from '../claim/claim.store.ts'
import { addAsk } from '../confirmation-ask.store.ts'
import { addContactTask, agreeAgain, contactTasksOf, endContactTask } from '../contact-task.store.ts'
import { agreedUntil } from '../contact-task.ts'
import { addDoubt } from '../doubt/doubt.store.ts'
import { dueFacts } from '../whom-to-ask.ts'
import { endHandover, handoverWith } from './handover.store.ts'
import { type Handover, isOpenHandover } from './handover.ts'

/** @throws {Problem} `not-found` where it was taken back, is too old, or the group has gone */
export async function findHandover(
  queries: Queries,
  id: string,
  clock: Clock,
): Promise<{ handover: Handover; group: Group }> {
  const db = queries.withTables<DirectoryTables>()
  const handover = await handoverWith(db, id)
  if (!handover || !isOpenHandover(handover, clock.now())) throw new Problem('not-found')
  const [group] = await loadGroups(db, [handover.groupId])
  if (!group) throw new Problem('not-found')
  return { handover, group }
}

/**
 * @returns the id of the question that follows: about everything that matters, and what others said in their place; pressed
 * again it is the same
 * @throws {Problem} as `findHandover`
 */
export async function takeTaskBack(queries: Queries, id: string, clock: Clock): Promise<string> {
  await queries.transaction(async within => {
    if ((await agreedAlready(within, id, clock)) !== null) return
    const db = within.withTables<DirectoryTables>()
    const { handover, group } = await findHandover(within, id, clock)
    await takeTurnToAsk(db, group.id, handover.email)
    if (!(await endHandover(db, id))) return
    const now = clock.now()
    if (handover.begun !== null) await endContactTask(db, handover.begun)
    await endClaimsBy(db, group.id)
    const contactTaskId = await beginAgain(within, handover, now)
    const said = saidSince(group, handover.handedAt)
    for (const fact of said)
      await addDoubt(db, { id: newId(now), groupId: group.id, fact, words: null, by: 'contact', at: now })
    const asked = [...said, ...essentialFacts(group), ...(dueFacts(group, now)?.facts ?? [])]
    const facts = FACTS.filter(fact => asked.includes(fact))
    await addAsk(db, { id, groupId: group.id, contactTaskId, facts, askedAt: now })
    await announceChange(db, [group.id])
  })
  return id
}

/** @returns the id of the task, which goes on where the box has it again by now */
async function beginAgain(within: Queries, handover: Handover, now: number): Promise<string> {
  const db = within.withTables<DirectoryTables>()
  const { groupId, email, phone, language, agreedHow, agreedAt } = handover
  const tasks = (await contactTasksOf(db, [groupId])).get(groupId) ?? []
  const known = tasks.find(task => task.email !== null && sameBox(task.email) === sameBox(email))
  if (known) {
    await agreeAgain(db, known.id, now)
    return known.id
  }
  const id = newId(now)
  const task = { id, groupId, email, phone, language, agreedHow, agreedAt }
  await addContactTask(db, { ...task, endsAt: agreedUntil(now), unreachableSince: null })
  return id
}

/** What whoever opened a letter confirmed since: it may have been those who took the task. */
const saidSince = ({ confirmations }: Group, since: number): Fact[] =>
  FACTS.filter(fact =>
    confirmations.some(
      one => one.fact === fact && one.by === 'group' && one.how === 'email' && one.at >= since,
    ),
  )
