/** Who may do what with the tables of this context. */
import type { TableRights } from '#platform/db/rights/table-rights.ts'
import { conversationsRights } from './conversations/conversations-rights.ts'
import { relayRights } from './relay/relay-rights.ts'
import { togetherRights } from './together/together-rights.ts'
import { waysRights } from './ways/ways-rights.ts'

export const introductionsRights: readonly TableRights[] = [
  ...waysRights,
  ...conversationsRights,
  ...relayRights,
  ...togetherRights,
]
