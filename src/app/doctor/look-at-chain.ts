/** Whether what was done here stands as it was done. */
import { keptHeads } from '#platform/audit/kept-heads.ts'
import { type ChainFault, verifyChain } from '#platform/audit/verify-chain.ts'
import type { Queries } from '#platform/db/queries.ts'
import { auditHeadFile } from '../audit-heads.ts'
import type { Config } from '../config.ts'
import { type Finding, well, wrong } from './finding.ts'

const KEEP_IT =
  'Keep a copy of the database and of the file audit-head as they are now, and find out who could write there.'
const RESTORED =
  'If a backup was restored, that is why: type npm run waymeet -- doctor --after-restore. If not: '

export async function lookAtChain(queries: Queries, config: Config): Promise<Finding> {
  const heads = keptHeads(auditHeadFile(config))
  const { length, fault } = await verifyChain(queries, heads)
  if (fault === null) {
    const furthest = Math.max(0, ...heads.map(({ place }) => place))
    const kept = heads.length === 0 ? 'no head of it is kept yet' : `a head is kept up to number ${furthest}`
    return well(
      `What was done here stands as it was done: ${length} ${length === 1 ? 'entry' : 'entries'}, ${kept}.`,
    )
  }
  const restored = fault.fault === 'cut-off' || fault.fault === 'rewritten'
  return wrong(sayFault(fault), restored ? RESTORED + KEEP_IT : KEEP_IT)
}

function sayFault(fault: ChainFault): string {
  switch (fault.fault) {
    case 'changed':
      return `Entry ${fault.place} of what was done here was changed afterwards, or moved.`
    case 'missing':
      return `Entry ${fault.place} of what was done here was taken out.`
    case 'unchained':
      return `${fault.count} entries were written past the record of what was done here.`
    case 'cut-off':
      return `What was done here ends at entry ${fault.place}, and once went to ${fault.kept}.`
    case 'rewritten':
      return `What was done here was written anew, at least up to entry ${fault.place}.`
  }
}
