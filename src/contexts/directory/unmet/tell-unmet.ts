/** Tells the tally of searches that found nothing: the same search once within a minute, in whichever language it is asked. */
import type { DirectoryWeb } from '../directory-web.ts'
import type { FindAnswer } from '../find/find-answer.ts'
import { findUrl } from '../find/find-url.ts'
import { isFirstAsked } from './unmet-wish.ts'
import { NO_PLACE, wideAreaOf } from './wide-area.ts'

/** Null where there is nothing to tell; else to be called whenever somebody looks at the page. */
export type TellUnmet = (answer: FindAnswer) => (() => void) | null

const MINUTE = 60_000
/** Different searches told in one minute; more are made up by somebody and not counted. */
const MOST = 5_000

/** What was told says what somebody looked for, so it lies in memory only, and goes as soon as another minute is told of. */
export function openTellUnmet({
  wishes,
  places,
  clock,
}: Pick<DirectoryWeb, 'wishes' | 'places' | 'clock'>): TellUnmet {
  let minute = 0
  const told = new Set<string>()
  const isNew = (asked: string): boolean => {
    const now = Math.floor(clock.now() / MINUTE)
    if (now !== minute) told.clear()
    minute = now
    if (told.has(asked) || told.size >= MOST) return false
    told.add(asked)
    return true
  }
  return ({ query, unmet, understood: { place } }) => {
    if (!wishes || !unmet || !isFirstAsked(query)) return null
    const area = place.kind === 'found' ? wideAreaOf(place.place, places) : NO_PLACE
    return () => {
      if (isNew(findUrl(query))) wishes.unmet(unmet, area)
    }
  }
}
