/** What is kept here about a group, for the copy it takes along (M79). Nothing of it tells who asked. */
import type { Queries } from '#platform/db/queries.ts'
import { offerOfGroup } from './offer.store.ts'
import { measuredOf } from './promise/answered.store.ts'
import { turnsSince } from './turn.store.ts'
import type { WaysTables } from './ways-tables.ts'

const said = (at: number): string => new Date(at).toISOString()

export async function copiedWays(within: Queries, groupId: string) {
  const db = within.withTables<WaysTables>()
  const offer = await offerOfGroup(db, groupId)
  const measured = (await measuredOf(db, [groupId])).get(groupId) ?? []
  return {
    offer: offer && {
      ...offer,
      groupId: undefined,
      said: { ...offer.said, at: said(offer.said.at) },
      suspendedAt: offer.suspendedAt === null ? null : said(offer.suspendedAt),
      nobodySince: offer.nobodySince === null ? null : said(offer.nobodySince),
      mendedAt: offer.mendedAt === null ? null : said(offer.mendedAt),
    },
    turns: (await turnsSince(db, [groupId], 0)).sort().map(said),
    answers: measured.map(({ openedAt, promisedDays, answeredAt }) => ({
      ...{ openedAt: said(openedAt), promisedDays },
      answeredAt: answeredAt === null ? null : said(answeredAt),
    })),
  }
}
