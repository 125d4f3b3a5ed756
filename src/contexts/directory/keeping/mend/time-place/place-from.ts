/** A place read from what was typed: its point as honest as the town or postcode allows, its access facts only where they still hold. */
import type { Place } from '../../../gatherings/gathering.ts'
import { pointOfPlace } from '../../../places/point-of-place.ts'
import type { Asked, Typed } from '../question.ts'
import { readLine } from '../typed/line.ts'

/** Notes what is to be put right in `wrong`; what comes back then is not to be kept. */
export function placeFrom(
  typed: Typed,
  before: Place | null,
  { t, places, homeCountry }: Asked,
  wrong: Record<string, string>,
): Place {
  const said = (part: string) => readLine(typed[part] ?? '')
  const country = before?.country ?? homeCountry
  const written = {
    ...{ name: said('name'), street: said('street'), town: said('town'), postcode: said('postcode') },
    country,
    directions: said('directions'),
    shown: typed.withheld === 'yes' ? ('town' as const) : ('exact' as const),
  }
  const { town, postcode } = written
  if (town === null && postcode === null) wrong.town ??= t('mend.where.no-town')
  const moved = isMoved(written, before)
  const building = typed.building === 'same' || typed.building === 'other' ? typed.building : null
  if (typed.building !== undefined && building === null && moved)
    wrong.building = t('mend.where.building-choose')
  const same = building === 'same' || (building === null && (!moved || isSameDoor(written, before)))
  if (before && same && !isElsewhere(written, before)) return { ...before, ...written }
  const found = pointOfPlace({ town, postcode, region: null, country }, places)
  if (!found && town !== null && said('asWritten') !== town) wrong.town ??= unknownTown(town, country)
  return {
    ...written,
    point: found && { lat: found.lat, lon: found.lon },
    pointIs: 'about',
    ...(before && same
      ? { access: before.access, accessNote: before.accessNote }
      : { access: {}, accessNote: null }),
  }

  function unknownTown(name: string, within: string): string {
    const answer = places.find(name, { country: within })
    if (answer.kind === 'ambiguous') return t('mend.where.several-towns', { town: name })
    const near = answer.kind === 'unknown' ? answer.suggestions.slice(0, 3).map(each => each.name) : []
    return near.length > 0
      ? t('mend.where.near-towns', {
          town: name,
          towns: new Intl.ListFormat(t.locale, { type: 'disjunction' }).format(near),
        })
      : t('mend.where.unknown-town', { town: name })
  }
}

type Written = Pick<Place, 'name' | 'street' | 'town' | 'postcode'>

/** Other words for the door; whether it is another door only the group can tell. */
const isMoved = (now: Written, before: Place | null): boolean =>
  before === null || now.name !== before.name || now.street !== before.street || isElsewhere(now, before)

/** Another name on the same door. */
const isSameDoor = (now: Written, before: Place | null): boolean =>
  before !== null && now.street !== null && now.street === before.street && !isElsewhere(now, before)

const isElsewhere = (now: Written, before: Place): boolean =>
  now.town !== before.town || now.postcode !== before.postcode
