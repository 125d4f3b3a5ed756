/** Whom to ring before any list, where somebody is: the part of the country they named, else the installation's own (R7). */
import type { Translator } from '#ui/messages/translator.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import type { Group } from '../groups/group.ts'
import { areaOf, type UrgentArea } from '../urgent-help/urgent-help.ts'
import { type ReadTopic, urgentNeed } from '../urgent-help/urgent-need.ts'
import { ringFirst, type UrgentShown, urgentNumbers } from '../urgent-help/urgent-numbers.ts'
import type { Understood } from './find-answer.ts'

type Where = Pick<DirectoryWeb, 'urgentHelp' | 'places' | 'homeCountry'>

export function urgentAreaAt(place: Understood['place'], web: Where): UrgentArea | null {
  const { urgentHelp, places, homeCountry } = web
  if (place.kind !== 'found') return areaOf(urgentHelp, homeCountry, null)
  return areaOf(urgentHelp, place.place.country, places.nation(place.place))
}

/** Where urgent help stands for whoever looks near a place abroad; undefined: at home, or where we know no number. */
export function urgentHrefAt(place: Understood['place'], web: Where): string | undefined {
  const area = urgentAreaAt(place, web)
  return area && area !== areaOf(web.urgentHelp, web.homeCountry, null) ? urgentHref(area) : undefined
}

/** The same for the page of a group that meets in `country`, ISO 3166 alpha-2. */
export function urgentHrefIn(
  country: string | null,
  web: Pick<Where, 'urgentHelp' | 'homeCountry'>,
): string | undefined {
  const area = country && country !== web.homeCountry ? areaOf(web.urgentHelp, country, null) : null
  return area ? urgentHref(area) : undefined
}

/** Whom to ring before anything is written about a group: where it meets, else at home. Null: we know no number. */
export function urgentForGroup(
  { gatherings }: Pick<Group, 'gatherings'>,
  { urgentHelp, homeCountry }: Pick<Where, 'urgentHelp' | 'homeCountry'>,
  t: Translator,
): UrgentShown | null {
  const country = gatherings.find(({ place }) => place?.country)?.place?.country ?? homeCountry
  const area = areaOf(urgentHelp, country, null) ?? areaOf(urgentHelp, homeCountry, null)
  return area && { numbers: urgentNumbers(area, t), all: urgentHref(area) }
}

const urgentHref = ({ key }: UrgentArea): string => `/urgent-help?country=${key}`

/** Null where nothing read says that it may not wait, or where we know no number. */
export function urgentFor(
  read: readonly ReadTopic[],
  place: Understood['place'],
  web: Where,
  t: Translator,
): UrgentShown | null {
  const need = urgentNeed(read)
  const area = need && urgentAreaAt(place, web)
  return area && { numbers: ringFirst(area, need, t), all: urgentHref(area) }
}
