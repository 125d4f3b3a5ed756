/**
 * The small facts of a group that are compared, and that a device keeps when somebody puts it on their shortlist:
 * said in words on the day, so that the list needs nothing from the server later (M08).
 */

import { midSentence } from '#ui/mid-sentence.ts'
import { sayDay } from '#ui/say-day.ts'
import { sentences } from '#ui/sentences.ts'
import { sayFreshness } from '../freshness/say-freshness.ts'
import { saySchedule } from '../gatherings/saying/say-schedule.ts'
import { foreignZone } from '../gatherings/saying/say-zone.ts'
import { saidToNewcomers } from '../groups/page/first-visit.tsx'
import type { GroupView } from '../groups/page/group-view.ts'
import { sayPlace, sayWhatItIs } from '../groups/page/say-place.ts'
import { sayTakingPart } from '../groups/taking-part.ts'
import { accessKnown } from '../groups/what-happens.ts'

/** The rows of a comparison, in order. */
export const COMPARED = ['is', 'words', 'when', 'where', 'part', 'first', 'cost', 'access', 'fresh'] as const
export type Compared = (typeof COMPARED)[number]

export interface KeptGroup {
  slug: string
  name: string
  /** The day on which the facts stood like this, in words. */
  asOf: string
  facts: Partial<Record<Compared, string>>
}

/** What would be kept of a group now. Facts nobody has told us are left out, and shown as not yet known. */
export function keptGroup(view: GroupView): KeptGroup {
  const { group, freshness, homeZone, life, now, part, t, today } = view
  const answer = (question: 'firstVisit' | 'cost') =>
    saidToNewcomers(group, t).find(said => said.question === t(`group.q.${question}`))?.answer
  const lines = group.gatherings.slice(0, 3)
  const facts: Record<Compared, string | undefined> = {
    is: sayWhatItIs(group, t),
    words: group.summary ?? undefined,
    when: life.meets
      ? sentences(
          lines.map(line => saySchedule(line.schedule, t, { today, zone: foreignZone(line, homeZone, now) })),
        )
      : undefined,
    where: [...new Set(lines.map(gathering => sayPlace(gathering, t)))].join(' '),
    part: sayTakingPart(t, part),
    first: answer('firstVisit'),
    cost: answer('cost'),
    access: sayAccess(view),
    fresh: sayFreshness(t, freshness, group.source),
  }
  return {
    slug: group.slug,
    name: group.name,
    asOf: sayDay(t, now),
    facts: Object.fromEntries(Object.entries(facts).filter(([, text]) => text)) as KeptGroup['facts'],
  }
}

function sayAccess({ group, t }: GroupView): string | undefined {
  const place = group.gatherings.find(gathering => gathering.place)?.place
  if (!place) return undefined
  const facts = accessKnown(place)
  const known = facts
    .filter(({ known }) => known !== 'unknown')
    .map(({ fact, known }) => t(known === 'yes' ? `narrow.access.${fact}` : `group.access-no.${fact}`))
  if (known.length === 0) return undefined
  const unknown = facts
    .filter(({ known }) => known === 'unknown')
    .map(({ fact }) => midSentence(t(`narrow.access.${fact}`), t))
  const open = unknown.length > 0 ? [t('group.access-not-known', { facts: unknown.join(', ') })] : []
  return [...known, ...open].join('. ')
}
