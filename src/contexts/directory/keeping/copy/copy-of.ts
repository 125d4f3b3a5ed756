/** Puts together what a contact takes along of their group (M79). */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { sameBox } from '#platform/mail/mail-address.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { type RowsAbout, rowsAbout } from './group-copy.store.ts'
import type { GroupCopy } from './group-copy.ts'

/** What lies above the directory and is kept about a group; read in the transaction of the copy. */
export type CopiedBeside = (within: Queries, groupId: string) => Promise<Pick<GroupCopy, 'introductions'>>

export interface CopyTaken {
  copy: GroupCopy
  group: Group
  now: number
}

/** @throws {Problem} `not-found` as `findAsk` */
export function copyOf(
  queries: Queries,
  askId: string,
  clock: Clock,
  copiedBeside: CopiedBeside = async () => ({ introductions: null }),
): Promise<CopyTaken> {
  return queries.transaction(async within => {
    const { ask, group } = await findAsk(within, askId, clock)
    const rows = await rowsAbout(within.withTables<DirectoryTables>(), group.id)
    const now = clock.now()
    const copy = groupCopy(group, rows, { now, contactTaskId: ask.contactTaskId })
    return { group, now, copy: { ...copy, ...(await copiedBeside(within, group.id)) } }
  })
}

const said = (at: number): string => new Date(at).toISOString()
const saidOrNull = (at: number | null): string | null => (at === null ? null : said(at))

/** @param contactTaskId whose copy it is: their own address is in it, and nobody else's */
export function groupCopy(
  group: Group,
  rows: RowsAbout,
  { now, contactTaskId }: { now: number; contactTaskId: string },
): Omit<GroupCopy, 'introductions'> {
  const { confirmations: _, doubts: __, source, createdAt, changedAt, ...record } = group
  const own = (taskId: string | null) => taskId === contactTaskId
  const box = rows.tasks.find(({ id }) => own(id))?.email
  const isOwnBox = (email: string) => Boolean(box) && sameBox(email) === sameBox(box!)
  return {
    format: 'waymeet-group-copy/1',
    madeAt: said(now),
    group: {
      ...record,
      createdAt: said(createdAt),
      changedAt: said(changedAt),
      source: source && { key: source.key, name: source.name, url: source.url },
    },
    confirmations: rows.confirmations.map(({ facts, confirmed_by, how, at }) => ({
      ...{ facts, by: confirmed_by, how, at: said(at) },
    })),
    contacts: rows.tasks.map(row => ({
      you: own(row.id),
      email: own(row.id) ? row.email : null,
      phone: own(row.id) ? row.phone : null,
      language: row.language,
      agreedHow: row.agreed_how,
      agreedAt: said(row.agreed_at),
      endsAt: said(row.ends_at),
      unreachableSince: saidOrNull(row.unreachable_since),
    })),
    questions: rows.asks.map(({ contact_task_id, facts, asked_at }) => ({
      ...{ you: own(contact_task_id), facts, askedAt: said(asked_at) },
    })),
    invitations: rows.claims.map(({ email, language, by, instead_of, asked_at }) => ({
      ...{ email: isOwnBox(email) ? email : null, language, by },
      ...{ takesOver: instead_of !== null, askedAt: said(asked_at) },
    })),
    mandates: rows.mandates.map(({ given_how, given_as, given_at, ends_at, ended_at }) => ({
      ...{ how: given_how, as: given_as, givenAt: said(given_at) },
      ...{ endsAt: said(ends_at), endedAt: saidOrNull(ended_at) },
    })),
    changes: rows.mended.map(({ contact_task_id, fact, before, mended_at }) => ({
      ...{ you: own(contact_task_id), fact, before, at: said(mended_at) },
    })),
    doubts: rows.doubts.map(({ fact, words, raised_at }) => ({ fact, words, at: said(raised_at) })),
    proposals: rows.proposals.map(row => ({
      ...{ fact: row.fact, from: row.from_role, changes: row.changes, note: row.note, state: row.state },
      at: said(row.proposed_at),
      settledAt: saidOrNull(row.settled_at),
      messages: rows.messages
        .filter(({ proposal_id }) => proposal_id === row.id)
        .map(({ by_role, words, said_at }) => ({ by: by_role, words, at: said(said_at) })),
    })),
    history: rows.history.map(({ fact, by_role, how, changes, at }) => ({
      ...{ fact, by: by_role, how, changes, at: said(at) },
    })),
    letters: rows.letters.map(({ kind, state, asked_at, ended_at }) => ({
      ...{ kind, state, askedAt: said(asked_at), endedAt: saidOrNull(ended_at) },
    })),
    lists: rows.lists.map(row => ({
      ...{ key: row.key, name: row.name, id: row.external_id, said: row.said },
      gatherings: row.gathering_ids,
      lastSeenAt: said(row.last_seen_at),
      missingSince: saidOrNull(row.missing_since),
    })),
  }
}
