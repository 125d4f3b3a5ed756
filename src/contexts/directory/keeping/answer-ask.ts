/** A contact answers a letter: looks at the facts, says which are still right, or asks not to be asked again. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { Problem } from '#platform/http/problem.ts'
import { FACTS, type Fact } from '../freshness/confirmation.ts'
import { openDoubt } from '../freshness/doubt.ts'
import { isFromSource } from '../freshness/is-from-source.ts'
import { DAY } from '../freshness/ladder.ts'
import { loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import type { DirectoryTables } from '../tables.ts'
import { confirmationAsk } from './confirmation-ask.store.ts'
import { type ConfirmationAsk, isOpen } from './confirmation-ask.ts'
import { agreeAgain, contactTasksOf } from './contact-task.store.ts'
import { doubtsSince, WORDS_DAYS } from './doubt/doubt.store.ts'
import { HaltedByContactPoint } from './halted.ts'
import type { Look } from './looks/look.ts'
import { looksAt } from './looks/record-look.ts'
import type { Occasion } from './occasion.ts'
import { proposalsAbout } from './proposals/proposal.store.ts'
import { canReopen, type Proposal } from './proposals/proposal.ts'
import { recordContactAct } from './record-contact-act.ts'
import { dueFacts } from './whom-to-ask.ts'

export interface OpenAsk {
  group: Group
  now: number
  /** Asked about, and nobody has answered since. */
  open: Fact[]
  answered: Fact[]
  /** Neither due nor answered today: it can be put right all the same. */
  rest: Fact[]
  /** What readers said is wrong about what is open, in their words. */
  said: { fact: Fact; words: string }[]
  /** How many are asked about this group, whoever holds this letter among them. */
  contacts: number
  /** Who looked at how the contacts can be reached. */
  looks: Look[]
  /** What others say should stand there; what was decided today among it. */
  proposals: Proposal[]
}

/** @throws {Problem} `not-found` where the letter is too old, or the contact or the group has gone */
export async function openAsk(queries: Queries, askId: string, clock: Clock): Promise<OpenAsk> {
  const { ask, group } = await findAsk(queries, askId, clock)
  const now = clock.now()
  const db = queries.withTables<DirectoryTables>()
  const about = await proposalsAbout(db, group.id)
  const facts = askable({ ask, group, now, proposed: openFacts(about) })
  const open = facts.filter(fact => openFacts(about).includes(fact) || !isAnswered(ask, group, fact, now))
  const tasks = (await contactTasksOf(db, [group.id])).get(group.id) ?? []
  const raised = await doubtsSince(db, group.id, now - WORDS_DAYS * DAY)
  return {
    group,
    now,
    said: raised.flatMap(({ fact, words }) =>
      words !== null && open.includes(fact) ? [{ fact, words }] : [],
    ),
    contacts: tasks.length,
    looks: await looksAt(queries, group.id, now),
    open,
    proposals: about.filter(one => one.settled === null || canReopen(one, now)),
    answered: facts.filter(fact => !open.includes(fact)),
    rest: FACTS.filter(fact => !facts.includes(fact) && (fact !== 'access' || hasPlace(group))),
  }
}

const hasPlace = ({ gatherings }: Group): boolean => gatherings.some(({ place }) => place !== null)

interface AskableFrom {
  ask: ConfirmationAsk
  group: Group
  now: number
  /** Somebody says that they should be something else. */
  proposed: readonly Fact[]
}

const openFacts = (proposals: readonly Proposal[]): Fact[] =>
  proposals.flatMap(({ settled, fact }) => (settled === null ? fact : []))

/** What the letter asked about, what fell due or was doubted since, and what was answered from it. */
function askable({ ask, group, now, proposed }: AskableFrom): Fact[] {
  const due = dueFacts(group, now)?.facts ?? []
  return FACTS.filter(
    fact =>
      ask.facts.includes(fact) ||
      due.includes(fact) ||
      proposed.includes(fact) ||
      isAnswered(ask, group, fact, now),
  )
}

const isAnswered = ({ askedAt }: ConfirmationAsk, group: Group, fact: Fact, now: number): boolean =>
  openDoubt(group, fact, now) === null &&
  group.confirmations.some(one => one.fact === fact && !isFromSource(one) && one.at >= askedAt)

/** A letter as an occasion: all that stands there can be spoken of, and an answer is agreeing to be asked once more. */
export const letterOccasion = (askId: string, clock: Clock): Occasion => ({
  id: askId,
  askId,
  how: 'email',
  async look(queries) {
    const { ask, group } = await findAsk(queries, askId, clock)
    const now = clock.now()
    return {
      group,
      facts: FACTS.filter(fact => fact !== 'access' || hasPlace(group)),
      mayChange(fact) {
        if (fact === 'openness' && group.haltedAt !== undefined) throw new HaltedByContactPoint()
      },
      said: within => agreeAgain(within.withTables<DirectoryTables>(), ask.contactTaskId, now),
      record: (within, act) =>
        recordContactAct(within, { taskId: ask.contactTaskId, groupId: group.id, ...act }),
    }
  },
})

/** @throws {Problem} as `openAsk` */
export async function findAsk(
  queries: Queries,
  askId: string,
  clock: Clock,
): Promise<{ ask: ConfirmationAsk; group: Group }> {
  const db = queries.withTables<DirectoryTables>()
  const ask = await confirmationAsk(db, askId)
  if (!ask || !isOpen(ask, clock.now())) throw new Problem('not-found')
  const [group] = await loadGroups(db, [ask.groupId])
  if (!group) throw new Problem('not-found')
  return { ask, group }
}
