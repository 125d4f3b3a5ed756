/** Either side ends it with one press and no reason: its addresses lead nowhere from that moment on. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { askToSend } from '#platform/mail/ask-to-send.ts'
import { giveTurnBack } from '../ways/admit-with.ts'
import { dropMeasured } from '../ways/promise/answered.store.ts'
import type { WaysTables } from '../ways/ways-tables.ts'
import { dropConversation, holdConversation, keepEnded } from './conversation.store.ts'
import type { Conversation, EndedBy } from './conversation.ts'
import type { ConversationTables } from './conversations-tables.ts'
import { emptyWelcomeLinks, toldTasks } from './welcome-link.store.ts'
import { welcomersOf } from './welcomers.ts'

/** To the group: the other side has ended it, and there is nothing to do. */
export const STOPPED_LETTER = 'conversation.stopped'
/** To the contact point, where somebody ended it because it was not all right. No reason, and nothing that was written. */
export const REPORTED_LETTER = 'conversation.reported'
/** To the person, where it is over and they did not end it. */
export const OVER_LETTER = 'conversation.over'

/** The person: all of it goes at once. A group that had it is told, neutrally. */
export async function endByPerson(
  within: Queries,
  id: string,
  { clock, zone, reportTo = null }: { clock: Clock; zone: string; reportTo?: string | null },
): Promise<void> {
  const db = within.withTables<ConversationTables & WaysTables>()
  const conversation = await holdConversation(db, id)
  if (!conversation) return
  const { groupId, handedAt, openedAt, reference, ended } = conversation
  const told = await toldTasks(db, id)
  await dropConversation(db, id)
  await dropMeasured(db, id)
  await report(within, { by: 'person', conversation, to: reportTo }, clock)
  if (groupId === null || ended) return
  if (handedAt === null && told.length === 0) {
    await giveTurnBack(within, { groupId, takenAt: openedAt }, clock, zone)
    return
  }
  // Whoever had the last letter of it, and nobody who never heard of it.
  const welcomer = (await welcomersOf(within, groupId, clock.now())).find(({ id }) => id === told[0])
  if (!welcomer) return
  const about = { task: welcomer.id, reference }
  await askToSend(
    within,
    { kind: STOPPED_LETTER, about, to: welcomer.email, language: welcomer.language },
    clock,
  )
}

/** The group: it reads nothing more of it, and the person is told without a reason. */
export async function endByGroup(
  queries: Queries,
  id: string,
  clock: Clock,
  reportTo: string | null = null,
): Promise<void> {
  await queries.transaction(async within => {
    const db = within.withTables<ConversationTables & WaysTables>()
    const conversation = await holdConversation(db, id)
    if (!conversation || conversation.ended) return
    await endForBoth(within, conversation, 'group', clock)
    await emptyWelcomeLinks(db, id)
    await dropMeasured(db, id)
    await report(within, { by: 'group', conversation, to: reportTo }, clock)
  })
}

/** It is over, and the person hears of it: on their page, and where they left an address in a letter. */
export async function endForBoth(
  within: Queries,
  { id, language }: Pick<Conversation, 'id' | 'language'>,
  by: EndedBy,
  clock: Clock,
): Promise<void> {
  await keepEnded(within.withTables<ConversationTables>(), id, { by, at: clock.now() })
  await askToSend(within, { kind: OVER_LETTER, about: { conversation: id }, to: null, language }, clock)
}

interface Reported {
  by: 'person' | 'group'
  conversation: Pick<Conversation, 'reference' | 'groupId' | 'language'>
  /** The contact point's address; null: nobody is told. */
  to: string | null
}

async function report(within: Queries, { by, conversation, to }: Reported, clock: Clock): Promise<void> {
  const { reference, groupId, language } = conversation
  if (to === null || groupId === null) return
  const about = { by, reference, group: groupId }
  await askToSend(within, { kind: REPORTED_LETTER, about, to, language }, clock)
}
