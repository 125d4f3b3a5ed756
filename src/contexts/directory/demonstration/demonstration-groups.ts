/**
 * The demonstration county: some 650 groups of every kind, state and freshness, so that what the product shows can be
 * seen before the first real group is in it. Everyone in it is made up.
 */
import type { Group } from '../groups/group.ts'
import { freeSlug } from '../groups/slug.ts'
import { openReaching } from './contact-of.ts'
import { dealOut } from './deal-out.ts'
import { openFirstVisits } from './first-visit-of.ts'
import { openGatherings } from './gatherings-of.ts'
import { groupOfVoice, type Making } from './group-of-voice.ts'
import { openLives } from './life-of.ts'
import { drawLots } from './lots.ts'
import { openVenues } from './venues/town-venues.ts'
import { allVoices } from './voices/all-voices.ts'

export interface DemonstrationAsked {
  /** Epoch milliseconds: every date lies around it. */
  now: number
  /** The same seed gives the same county, ids and codes apart. */
  seed?: number
  newId: () => string
  newCode: () => string
}

/** All groups of the county, ready to be saved. Slugs and codes are unique among them. */
export function demonstrationGroups({ now, seed = 1, newId, newCode }: DemonstrationAsked): Group[] {
  const lots = drawLots(seed)
  const today = new Date(now).toISOString().slice(0, 10)
  const dealt = dealOut(allVoices, lots)
  const venues = openVenues(lots, town => dealt.filter(each => each.town?.key === town.key).length)
  const reaching = openReaching(lots)
  const gatheringsOf = openGatherings({ lots, venues, now, today, newId, freeNumber: reaching.freeNumber })
  const making: Making = {
    lots,
    now,
    lifeOf: openLives(lots, today),
    reaching,
    happensOf: openFirstVisits(lots),
    newId,
  }
  const slugs = new Set<string>()
  const codes = new Set<string>()
  return dealt.map(each => {
    const names = {
      slug: freeSlug(each.voice.name, each.town?.name ?? null, slugs),
      code: freeCode(newCode, codes),
    }
    return groupOfVoice(each.voice, each, gatheringsOf(each), names, making)
  })
}

function freeCode(newCode: () => string, taken: Set<string>): string {
  let code = newCode()
  while (taken.has(code)) code = newCode()
  taken.add(code)
  return code
}
