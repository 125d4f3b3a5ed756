/** A group as the search sees it: its words, topics, points, times and the values that filters ask for. */
import type { Document, Gathering as SearchGathering, Slot } from '#search/document.ts'
import { freshnessEffect, groupFreshness } from '../freshness/freshness.ts'
import { nextOccurrence } from '../gatherings/dates/occurrences.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import { heldSchedule, saidStop } from '../gatherings/stop.ts'
import { weeklySlots } from '../gatherings/weekly-slots.ts'
import type { Group } from '../groups/group.ts'
import { lifeOn } from '../groups/life-state.ts'
import { openToNewcomers } from '../groups/open-to-newcomers.ts'
import { knowsDoor } from '../groups/taking-part.ts'

/** Values of the `listed` facet: what is out of the default results is found only when asked for (M03). */
export const LISTED = { surely: 'surely', unsure: 'unsure' } as const

/** How a gathering can be taken part in. A hybrid one counts as both. */
const HOW: Record<Gathering['mode'], string[]> = {
  'in-person': ['in-person'],
  online: ['online'],
  phone: ['phone'],
  hybrid: ['in-person', 'online'],
}

/**
 * The document of a public group, or null where it is found only by its own address (ended, archived).
 * @param now epoch milliseconds
 * @param nextDate where many groups share a schedule, one that knows the dates it worked out before
 */
export function documentOf(
  group: Group,
  now: number,
  topicWords: (slug: string) => string,
  nextDate: NextDate = nextDateOf,
): Document | null {
  const today = new Date(now).toISOString().slice(0, 10)
  const life = lifeOn(group.life, today)
  const effect = freshnessEffect(groupFreshness(group, now), now)
  if (life.listed === 'no' || effect.archived) return null
  const quiet = life.listed === 'quiet' || effect.marked
  return {
    key: group.id,
    // Known on a phone too, where ids are not: both put what is equally good in the same order.
    lot: group.code,
    text: {
      name: group.name,
      topics: group.topics.map(topicWords).join('\n'),
      place: placeWords(group),
      words: [group.summary, group.words, group.happens.whoComes].filter(Boolean).join('\n'),
    },
    topics: group.topics,
    facets: {
      kind: [group.kind],
      language: group.languages,
      for: [...forWhom(group), ...group.communities],
      listed: [effect.inDefaultResults ? LISTED.surely : LISTED.unsure],
    },
    gatherings: group.gatherings.map(gathering =>
      gatheringPart(group, gathering, { now, today, meets: life.meets, nextDate }),
    ),
    rankClass: quiet ? 1 : 0,
  }
}

/** Nothing said counts as for the person: that is how a self-help group begins. */
const forWhom = (group: Group): string[] =>
  group.forWhom === 'both' ? ['me', 'close-person'] : [group.forWhom ?? 'me']

const placeWords = (group: Group): string =>
  group.gatherings
    .flatMap(({ place }) => (place ? [place.name, place.town] : []))
    .filter(Boolean)
    .join('\n')

function gatheringPart(
  group: Group,
  gathering: Gathering,
  on: { now: number; today: string; meets: boolean; nextDate: NextDate },
): SearchGathering {
  const { place, mode } = gathering
  const justCome =
    group.joining === 'open' &&
    openToNewcomers(group) === 'yes' &&
    saidStop(gathering, on.today) === null &&
    (place === null || knowsDoor(gathering))
  return {
    point: place?.point ?? undefined,
    slots: on.meets ? (weeklySlots(heldSchedule(gathering), on.today) as unknown as Slot[]) : [],
    facets: {
      how: justCome && mode !== 'phone' ? [...HOW[mode], 'just-come'] : HOW[mode],
      access: Object.entries(place?.access ?? {}).flatMap(([fact, answer]) =>
        answer === 'yes' ? [fact] : [],
      ),
    },
    nextAt: on.meets ? (on.nextDate(gathering, on.now)?.startsAt ?? null) : null,
  }
}

type NextDate = (gathering: Gathering, now: number) => Occurrence | null

/** The next date that is not called off, ten minutes' grace included. */
export const nextDateOf = (gathering: Gathering, now: number): Occurrence | null =>
  nextOccurrence(heldSchedule(gathering), now)
