/** How a group's ways stand, for the page on which they are set. */
import { type Group, markOf, saySchedule } from '#contexts/directory/index.ts'
import { actsAbout } from '#platform/audit/act.store.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { shutBecause } from '../accepted-now.ts'
import { offerOfGroup } from '../offer.store.ts'
import type { Offer } from '../offer.ts'
import { gatheringField, typedOf } from '../read-offer.ts'
import type { WaysTables } from '../ways-tables.ts'
import { dayIn } from '../zoned-days.ts'
import type { SetSeen } from './set-view.ts'
import type { Typed, Wrong } from './typed.ts'

const ACTS = ['set-ways', 'set-pace', 'mended-ways', 'suspended-ways'] as const
const YEAR = 365 * 86_400_000

export interface SetAsked {
  group: Group
  now: number
  zone: string
  t: Translator
  /** What was typed and is to be put right; absent: as it is kept. */
  typed?: Typed | undefined
  wrong?: Wrong | undefined
}

export async function lookAtSet(queries: Queries, asked: SetAsked): Promise<SetSeen> {
  const { group, now, zone, t, typed, wrong = {} } = asked
  const offer = await offerOfGroup(queries.withTables<WaysTables>(), group.id)
  const day = (at: number) => sayDay(t, dayIn(zone, at))
  const acts = await actsAbout(queries, { groupId: group.id, since: now - YEAR, most: 60 })
  return {
    ...{ name: group.name, slug: group.slug, wrong },
    shut: shutBecause(group, now),
    halted: group.haltedAt !== undefined,
    saidBy: offer && t(`ways.set.said-by.${offer.said.by}`, { day: day(offer.said.at) }),
    nobody: offer !== null && offer.nobodySince !== null,
    rests: offer !== null && offer.suspendedAt !== null,
    pace: offer && paceValue(offer),
    gatherings: group.gatherings.map(({ id, schedule }) => ({
      field: gatheringField(id),
      label: saySchedule(schedule, t, { today: dayIn(zone, now) }),
    })),
    typed: typed ?? typedOf(offer),
    acts: acts
      .flatMap(({ verb, by, at }) => {
        const act = ACTS.find(one => one === verb)
        return act ? [t(`ways.set.act.${act}`, { by, day: day(at) })] : []
      })
      .slice(0, 6),
    seen: markOf(group, 'openness'),
  }
}

const paceValue = ({ pace }: Offer): string =>
  pace.kind === 'monthly' ? String(pace.newcomers) : pace.kind === 'any' ? 'any' : 'first'
