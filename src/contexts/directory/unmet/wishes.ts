/** What people looked for and nobody has, kept as counts and nothing else (M76). The one door to both tables. */
import type { Clock } from '#platform/clock.ts'
import { forgetDone, onceOnly } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import { monthOf, oldestKept } from './month.ts'
import { addUnmet, addWouldCome, forgetBefore } from './unmet.store.ts'
import { openUnmetTally, type UnmetTally } from './unmet-tally.ts'
import type { WideArea } from './wide-area.ts'

export interface Wishes extends Pick<UnmetTally, 'beat' | 'write'> {
  /** A search that found nothing in reach. Takes no time, and cannot fail. */
  unmet: UnmetTally['count']
  /** Forgets what is counted and not written yet: of a demonstration that has ended. */
  dropUnwritten: UnmetTally['drop']
  /** Somebody would come to such a group. Kept when this resolves; the same key counts once. */
  wouldCome(topic: string, area: WideArea, key: string): Promise<void>
}

const DAY = 86_400_000

export function openWishes(queries: Queries, clock: Clock): Wishes {
  const tally = openUnmetTally(clock, counted =>
    queries.transaction(async within => {
      const db = within.withTables<DirectoryTables>()
      await addUnmet(db, counted)
      await forgetBefore(db, oldestKept(clock.now()))
      await forgetDone(within, dayOf(clock.now() - DAY))
    }),
  )
  return {
    unmet: tally.count,
    beat: tally.beat,
    write: tally.write,
    dropUnwritten: tally.drop,
    async wouldCome(topic, { country, region }, key) {
      const now = clock.now()
      const act = ['would-come', topic, country, region].join('\n')
      await onceOnly(queries, { act, key, today: dayOf(now) }, within =>
        addWouldCome(within.withTables<DirectoryTables>(), {
          ...{ month: monthOf(now), topic, country, region },
          times: 1,
        }),
      )
    },
  }
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
