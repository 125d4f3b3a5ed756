/** The part of a record that one fact speaks of, so that it can be compared, changed and put back by itself. */
import { createHash } from 'node:crypto'
import type { Fact } from '../../freshness/confirmation.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import { AS_PUBLISHED, type ContactConsent } from '../../groups/contact-consent.ts'
import type { Group } from '../../groups/group.ts'

type Parts = {
  'time-place': Gathering[]
  openness: Pick<Group, 'life' | 'joining'> & { newcomersNow: Group['happens']['newcomersNow'] }
  contact: Group['contact'] & { for?: Pick<ContactConsent, 'phone' | 'email'> }
  access: { id: string; access: object; accessNote: string | null }[]
}
/** Plain data. */
export type FactPart = Parts[Fact]

export function partOf(group: Group, fact: Fact): FactPart {
  const { life, joining, happens, contact, contactConsent = AS_PUBLISHED, gatherings } = group
  switch (fact) {
    case 'time-place':
      return gatherings
    case 'openness':
      return { life, joining, newcomersNow: happens.newcomersNow }
    case 'contact': {
      const { phone, email } = contactConsent
      return { ...contact, for: { phone, email } }
    }
    case 'access':
      return gatherings.flatMap(({ id, place }) =>
        place ? [{ id, access: place.access, accessNote: place.accessNote }] : [],
      )
  }
}

/** The group with this part as it was; everything else stays. */
export function withPart(group: Group, fact: Fact, part: FactPart): Group {
  switch (fact) {
    case 'time-place':
      return { ...group, gatherings: part as Parts['time-place'] }
    case 'contact': {
      const { for: seenBy, ...contact } = part as Parts['contact']
      const { contactConsent = AS_PUBLISHED } = group
      return { ...group, contact, contactConsent: { ...contactConsent, ...seenBy } }
    }
    case 'openness': {
      const { newcomersNow, ...rest } = part as Parts['openness']
      return { ...group, ...rest, happens: { ...group.happens, newcomersNow } }
    }
    case 'access': {
      const before = new Map((part as Parts['access']).map(({ id, ...known }) => [id, known]))
      const gatherings = group.gatherings.map(gathering =>
        gathering.place
          ? { ...gathering, place: { ...gathering.place, ...before.get(gathering.id) } }
          : gathering,
      )
      return { ...group, gatherings }
    }
  }
}

/** The same for two records that say the same of this fact, in whatever order it lies; tells nothing of what it says. */
export const markOf = (group: Group, fact: Fact): string => markOfPart(partOf(group, fact))

/** The same of a part that was put by. */
export const markOfPart = (part: FactPart): string =>
  createHash('sha256').update(JSON.stringify(part, inOrder)).digest('base64url').slice(0, 22)

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
