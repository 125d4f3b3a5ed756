/** Where a gathering is, as far as a calendar may say. */
import { doorPoint, type Gathering, type Occurrence, type Place } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'

export interface EventPlace {
  location: string
  /** WGS 84 degrees; null unless the door itself is shown and known. */
  point: { lat: number; lon: number } | null
}

/**
 * From a gathering that already had withheld parts taken out (`publicGroup`). A date moved to another room names the
 * room before the address: "Room 2" alone leads nobody there. One in another building names that alone, since the usual
 * address leads to a locked door.
 */
export function eventPlace({ mode, place }: Gathering, date: Occurrence, t: Translator): EventPlace {
  const online = mode === 'online' || mode === 'hybrid' ? [t('gatherings.calendar-online')] : []
  const phone = mode === 'phone' ? [t('gatherings.calendar-phone')] : []
  const room = mode !== 'online' && mode !== 'phone' ? place : null
  const here = date.away ? (date.where ?? '') : addressOf(date.where ?? null, room)
  const point = room && !date.where && !date.away ? doorPoint(room) : null
  return { location: [here, ...online, ...phone].filter(Boolean).join(' / '), point }
}

function addressOf(where: string | null, place: Place | null): string {
  return [where, place?.name, place?.street, place?.town, place?.postcode].filter(Boolean).join(', ')
}
