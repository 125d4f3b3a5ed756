/** Somebody agrees to be a group's contact: the task begins, and with it the first look at the facts. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { newId } from '#platform/ids.ts'
import { readMailAddress, sameBox } from '#platform/mail/mail-address.ts'
import { FACTS } from '../../freshness/confirmation.ts'
import { essentialFacts } from '../../freshness/freshness.ts'
import { isAway } from '../../freshness/put-away.ts'
import { contactFor } from '../../groups/contact-consent.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import { takeTurnSoon } from '../../groups/large-change.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addAsk, confirmationAsk } from '../confirmation-ask.store.ts'
import { addContactTask, agreeAgain, contactTasksOf } from '../contact-task.store.ts'
import { agreedUntil } from '../contact-task.ts'
import { noteContactErased } from '../erase-contact.ts'
import { handOver } from '../handover/hand-over.ts'
import { recordContactAct } from '../record-contact-act.ts'
import { bringBack } from '../return/bring-back.ts'
import { dueFacts } from '../whom-to-ask.ts'
import { endClaim, openClaim, takeTurnToAsk } from './claim.store.ts'
import { type Claim, isOpenClaim } from './claim.ts'

export interface Asked {
  claim: Claim
  group: Group
}

/** @throws {Problem} `not-found` where it was answered, is too old, or the group has gone */
export async function findClaim(queries: Queries, id: string, clock: Clock): Promise<Asked> {
  const db = queries.withTables<DirectoryTables>()
  const claim = await openClaim(db, id)
  if (!claim || !isOpenClaim(claim, clock.now())) throw new Problem('not-found')
  const [group] = await loadGroups(db, [claim.groupId])
  if (!group || !isProven(claim, group)) throw new Problem('not-found')
  return { claim, group }
}

/** The address may have been taken out of the record since: whoever reads it then proves nothing any more. */
const isProven = ({ by, email }: Claim, group: Group): boolean =>
  by !== 'published' ||
  sameBox(readMailAddress(contactFor(group, 'page').email ?? '') ?? '') === sameBox(email)

/** Where the letter was agreed to within its days: what it led to, and leads to again. */
export async function agreedAlready(queries: Queries, id: string, clock: Clock): Promise<string | null> {
  const ask = await confirmationAsk(queries.withTables<DirectoryTables>(), id)
  return ask && isOpenClaim(ask, clock.now()) ? ask.id : null
}

/**
 * One press makes one task, and brings back a group that was put away or had ended; a box that has the task already keeps it. In somebody's place: theirs ends with it.
 * @returns the id of the first question, which is about what is due, or else about everything that matters most; pressed again it is the same
 * @throws {Problem} as `findClaim`
 */
export async function agreeToKeep(queries: Queries, id: string, clock: Clock): Promise<string> {
  const before = await agreedAlready(queries, id, clock)
  if (before !== null) return before
  const { claim, group } = await findClaim(queries, id, clock)
  await queries.transaction(async within => {
    const db = within.withTables<DirectoryTables>()
    if (isAway(group, clock.now())) await takeTurnSoon(db)
    await takeTurnToAsk(db, claim.groupId, claim.email)
    if ((await agreedAlready(within, id, clock)) === null) await beginTask(within, id, clock)
  })
  return id
}

async function beginTask(within: Queries, id: string, clock: Clock): Promise<void> {
  const db = within.withTables<DirectoryTables>()
  const now = clock.now()
  const { claim, group } = await findClaim(within, id, clock)
  if (!(await endClaim(db, id))) throw new Problem('not-found')
  const tasks = (await contactTasksOf(db, [group.id])).get(group.id) ?? []
  const known = tasks.find(({ email }) => email !== null && sameBox(email) === sameBox(claim.email))
  const taskId = known?.id ?? newId(now)
  if (known) await agreeAgain(db, known.id, now)
  else
    await addContactTask(db, {
      ...{ id: taskId, groupId: group.id, email: claim.email, phone: null, language: claim.language },
      ...{ agreedHow: 'email', agreedAt: now, endsAt: agreedUntil(now), unreachableSince: null },
    })
  const act = { groupId: group.id, at: now }
  await recordContactAct(within, { ...act, taskId, verb: 'agreed' })
  if (claim.insteadOf !== null && claim.insteadOf !== taskId) {
    await noteContactErased(within, { task: claim.insteadOf, groupId: group.id, at: now })
    await handOver(within, { from: claim.insteadOf, begun: known ? null : taskId }, clock)
    await recordContactAct(within, { ...act, taskId: claim.insteadOf, verb: 'handed-over' })
  }
  const back = await bringBack(within, { groupId: group.id, by: 'group', at: now })
  if (back) await recordContactAct(within, { ...act, taskId, verb: 'brought-back' })
  const [asIs = group] = back ? [back] : await loadGroups(db, [group.id])
  const due = dueFacts(asIs, now)?.facts
  // Whoever takes over sees all that matters, and not only that the one before has left.
  const asked =
    claim.insteadOf === null ? (due ?? essentialFacts(asIs)) : [...(due ?? []), ...essentialFacts(asIs)]
  const facts = FACTS.filter(fact => asked.includes(fact))
  await addAsk(db, { id, groupId: group.id, contactTaskId: taskId, facts, askedAt: now })
}
