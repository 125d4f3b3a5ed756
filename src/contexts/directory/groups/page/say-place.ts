/** A place in a line. What the group withholds has left the record before it gets here; this says so in words. */
import type { Translator } from '#ui/messages/translator.ts'
import { ended } from '#ui/sentences.ts'
import type { Gathering, Place } from '../../gatherings/gathering.ts'
import type { Group } from '../group.ts'
import type { DatedGathering } from './group-view.ts'

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ')

/** Street, town and postcode, as far as known and shown. */
export const sayAddress = ({ street, town, postcode }: Place): string =>
  joined([street, joined([town, null]), postcode])

/** Two lines at most: the name people know, and the address; or the town and how one learns the rest. */
export function placeLines({ mode, place }: Gathering, t: Translator): string[] {
  if (mode === 'online') return [t('group.online')]
  if (mode === 'phone') return [t('group.by-phone')]
  if (!place) return mode === 'hybrid' ? [t('group.or-online')] : []
  const lines =
    place.shown === 'town'
      ? [place.town ? t('group.town-only', { town: place.town }) : '']
      : [place.name ?? '', sayAddress(place)]
  return [...lines, mode === 'hybrid' ? t('group.or-online') : ''].filter(Boolean)
}

/** The same for one date: where it is in another building, the usual address would lead to a locked door. */
export const linesOfDate = ({ gathering, date }: DatedGathering, t: Translator): string[] =>
  date.away ? [] : placeLines(gathering, t)

/** The place as one sentence, in which what joins on to it is written small: "The Old Schoolroom, Potter Lane, or online." */
export function sayPlace(gathering: Gathering, t: Translator): string {
  const lines = placeLines(gathering, t)
  const before = lines.at(-2)
  const goesOn = gathering.mode === 'hybrid' && before !== undefined && !before.endsWith('.')
  return joinLines(goesOn ? [...lines.slice(0, -1), t('group.place-or-online')] : lines)
}

/** A comma between the lines, or nothing more where a line ends its sentence. Ends with a full stop. */
function joinLines(lines: readonly string[]): string {
  const joined = lines.reduce(
    (text, line) => (text === '' ? line : `${text}${text.endsWith('.') ? '' : ','} ${line}`),
    '',
  )
  return ended(joined)
}

/** "A self-help group in Wexcombe", "A self-help group in Wexcombe, with a professional among its members". */
export function sayWhatItIs(group: Group, t: Translator): string {
  const { kind } = group
  const is = sayWhereItIs(group, t(`kind.is.${kind}`), t)
  return kind === 'with-professional-member' || kind === 'professionally-led'
    ? t(`kind.whole.${kind}`, { is })
    : is
}

/** The place stands beside the group, before anything that is said of its members. */
function sayWhereItIs({ gatherings }: Group, is: string, t: Translator): string {
  const towns = [...new Set(gatherings.flatMap(({ place }) => place?.town ?? []))]
  if (towns.length > 0)
    return t('group.is-in', { is, place: new Intl.ListFormat(t.locale).format(towns.slice(0, 3)) })
  if (gatherings.some(({ mode }) => mode === 'online' || mode === 'hybrid'))
    return t('group.is-online', { is })
  return gatherings.some(({ mode }) => mode === 'phone') ? t('group.is-by-phone', { is }) : is
}
