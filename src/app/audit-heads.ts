/** Keeps the head of what was done here beside the database and in the log, once a day: see `kept-heads.ts`. */
import { join } from 'node:path'
import { chainHead } from '#platform/audit/act.store.ts'
import { keepHead } from '#platform/audit/kept-heads.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Log } from '#platform/log.ts'
import type { Config } from './config.ts'

export const auditHeadFile = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'audit-head')

export interface AuditHeads {
  /** Once a minute; does something once a day, and with `now` at once. */
  beat(now?: 'now'): Promise<void>
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

export function openAuditHeads(config: Config, queries: Queries, clock: Clock, log: Log): AuditHeads {
  let kept = ''
  return {
    async beat(now) {
      const today = dayOf(clock.now())
      if (kept === today && now === undefined) return
      const head = await chainHead(queries)
      if (head && keepHead(auditHeadFile(config), head, clock.now()))
        log.info('audit.head', { count: head.place, mark: head.mark })
      kept = today
    },
  }
}
