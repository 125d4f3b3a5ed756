/** Tells the tally of a search that found nothing: once, however often its page is sent. */
import type { DirectoryWeb } from '../directory-web.ts'
import type { FindAnswer } from '../find/find-answer.ts'
import { isFirstAsked } from './unmet-wish.ts'
import { NO_PLACE, wideAreaOf } from './wide-area.ts'

/** Null where there is nothing to tell. */
export function tellUnmet(
  { query, unmet, understood: { place } }: FindAnswer,
  { wishes, places }: Pick<DirectoryWeb, 'wishes' | 'places'>,
): (() => void) | null {
  if (!wishes || !unmet || !isFirstAsked(query)) return null
  const area = place.kind === 'found' ? wideAreaOf(place.place, places) : NO_PLACE
  let told = false
  return () => {
    if (!told) wishes.unmet(unmet, area)
    told = true
  }
}
