/** What people looked for and nobody has, kept as counts and nothing else (M76). The one door to both tables. */
import type { Clock } from '#platform/clock.ts'
import { forgetDone, onceOnly, wasDone } from '#platform/db/done-once.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { DirectoryTables } from '../tables.ts'
import { monthOf, oldestKept } from './month.ts'
import { openPressBudget } from './press-budget.ts'
import { addUnmet, addWouldCome, forgetBefore } from './unmet.store.ts'
import { openUnmetTally, type UnmetTally } from './unmet-tally.ts'
import type { WideArea } from './wide-area.ts'

export interface Wishes extends Pick<UnmetTally, 'beat' | 'write'> {
  /** A search that found nothing in reach. Takes no time, and cannot fail. */
  unmet: UnmetTally['count']
  /** Forgets what is counted and not written yet: of a demonstration that has ended. */
  dropUnwritten: UnmetTally['drop']
  /**
   * Somebody would come to such a group. Kept when this resolves; the same key counts once, and is never asked to wait.
   * @returns 0; or, where very many pressed within a minute, the seconds after which to press again: nothing is kept
   */
  wouldCome(topic: string, area: WideArea, key: string): Promise<number>
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
  const budget = openPressBudget(clock)
  return {
    unmet: tally.count,
    beat: tally.beat,
    write: tally.write,
    dropUnwritten: tally.drop,
    async wouldCome(topic, area, key) {
      const { country, region } = area
      const now = clock.now()
      const act = ['would-come', topic, country, region].join('\n')
      const wait = budget.take(topic, area)
      if (wait > 0) return (await wasDone(queries, { act, key })) ? 0 : wait
      const isNew = await onceOnly(queries, { act, key, today: dayOf(now) }, within =>
        addWouldCome(within.withTables<DirectoryTables>(), {
          ...{ month: monthOf(now), topic, country, region },
          times: 1,
        }),
      ).catch(fault => {
        budget.giveBack(topic, area)
        throw fault
      })
      if (!isNew) budget.giveBack(topic, area)
      return 0
    },
  }
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)
