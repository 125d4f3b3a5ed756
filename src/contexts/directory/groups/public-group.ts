/**
 * What of a group may leave the server. Everything a reader can reach is made from this, never from the
 * record itself, so that a withheld street or a private room has no way out (M16, M77).
 */
import type { Gathering } from '../gatherings/gathering.ts'
import { withoutNoticed } from '../notice/without-noticed.ts'
import { contactFor } from './contact-consent.ts'
import type { Group } from './group.ts'
import { publicPlace, withoutWordsBeside } from './town-only.ts'

/**
 * The same shape with what is withheld taken out, and with it what reads like a home or a name until somebody said yes
 * to it. Applying it twice changes nothing.
 */
export function publicGroup(record: Group): Group {
  const group = withoutNoticed(record)
  return {
    ...group,
    contact: contactFor(group, 'page'),
    gatherings: group.gatherings.map(gathering => publicGathering(gathering, group.joining)),
  }
}

/**
 * Where a door or a room is withheld, every free text beside it goes too: "use the side door in Canary Street"
 * or "passcode 1234" is how such things get out.
 */
function publicGathering(gathering: Gathering, joining: Group['joining']): Gathering {
  const { place, online } = gathering
  const doorWithheld = place?.shown === 'town'
  const roomWithheld = online !== null && joining !== 'open'
  if (!doorWithheld && !roomWithheld) return gathering
  return {
    ...withoutWordsBeside(gathering),
    place: place && publicPlace(place),
    online: roomWithheld ? null : online,
  }
}
