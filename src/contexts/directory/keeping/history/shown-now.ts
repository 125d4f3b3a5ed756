/** Which of what changed once may be shown now: as much as of the record as it stands, whoever looks (M77). Pure. */
import type { Group } from '../../groups/group.ts'
import type { KeptDifference } from './record-change.ts'

/** Of a place that is shown by its town alone. */
const OF_A_TOWN = new Set(['town', 'country', 'access'])

/** A value that is withheld by now is left out, as one that was never kept. */
export const shownNow = (difference: KeptDifference, group: Group): KeptDifference =>
  isShown(difference.at, group) ? difference : { at: difference.at }

function isShown(at: readonly string[], group: Group): boolean {
  const [first = '', ...rest] = at
  if (rest.length === 0) return first === 'life' || first === 'joining' || first === 'newcomersNow'
  const gathering = group.gatherings.find(({ id }) => id === first)
  // What has gone may have gone because it was to be seen no more.
  if (!gathering) return false
  const { place, online } = gathering
  const doorWithheld = place?.shown === 'town'
  const [part, field] = rest
  if (part === 'place') return place !== null && (!doorWithheld || OF_A_TOWN.has(field ?? ''))
  if (part === 'access') return place !== null
  // Free words stand in it, of dates that are elsewhere.
  if (part === 'schedule') return !doorWithheld && !(online !== null && group.joining !== 'open')
  return part === 'mode'
}
