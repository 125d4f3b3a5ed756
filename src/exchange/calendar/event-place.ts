/** Where a gathering is, as far as a calendar may say. */
import type { Gathering, Occurrence, Place } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'

export interface EventPlace {
  location: string
  /** WGS 84 degrees; null unless the door itself is shown. */
  point: { lat: number; lon: number } | null
}

/** From a gathering that already had withheld parts taken out (`publicGroup`). A date moved elsewhere says so instead. */
export function eventPlace({ mode, place }: Gathering, date: Occurrence, t: Translator): EventPlace {
  if (date.where) return { location: date.where, point: null }
  const online = mode === 'online' || mode === 'hybrid' ? [t('gatherings.calendar-online')] : []
  const phone = mode === 'phone' ? [t('gatherings.calendar-phone')] : []
  const here = place && mode !== 'online' && mode !== 'phone' ? [addressOf(place)] : []
  const point = here.length > 0 && place?.shown === 'exact' ? place.point : null
  return { location: [...here, ...online, ...phone].filter(Boolean).join(' / '), point }
}

function addressOf(place: Place): string {
  return [place.name, place.street, place.town, place.postcode].filter(Boolean).join(', ')
}
