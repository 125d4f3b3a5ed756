/** The ways to reach a group that really exist today: no more are shown than work (M14, M16). */
import type { IconName } from '#ui/icon.tsx'
import type { Group } from '../group.ts'
import type { GroupView } from './group-view.ts'

export type WayKind = 'come' | 'join' | 'ring-in' | 'ring' | 'write' | 'web'

export interface WayIn {
  kind: WayKind
  icon: IconName
  href: string
  /** What stands on the link, where it is not a sentence of ours: a number, an address. */
  shown: string | null
}

const dial = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

/** Only addresses that a browser opens as a page; anything else in a record has no way out. */
export const isWebAddress = (url: string | null): url is string =>
  url !== null && /^https?:\/\/[^\s<>"]+$/i.test(url)

/** In the order of ease; empty where nobody has told us a way. */
export function waysIn({ group, part, life }: GroupView): WayIn[] {
  if (life.state === 'ended') return []
  const ways: WayIn[] = []
  const { phone, email, web } = group.contact
  if (part.way === 'just-come' || part.way === 'just-come-or-join' || part.way === 'see-notes')
    ways.push({ kind: 'come', icon: 'door', href: '#dates', shown: null })
  if (life.newcomers === 'yes') ways.push(...onlineWays(group))
  if (phone) ways.push({ kind: 'ring', icon: 'phone', href: dial(phone), shown: phone })
  if (email) ways.push({ kind: 'write', icon: 'letter', href: `mailto:${email}`, shown: email })
  if (isWebAddress(web)) ways.push({ kind: 'web', icon: 'screen', href: web, shown: new URL(web).host })
  return ways
}

/** The room itself: in the record only where joining is open. */
function onlineWays(group: Group): WayIn[] {
  const found = group.gatherings.flatMap(({ online }): WayIn[] => {
    if (!online) return []
    const link: WayIn[] = isWebAddress(online.url)
      ? [{ kind: 'join', icon: 'screen', href: online.url, shown: null }]
      : []
    return online.phone
      ? [...link, { kind: 'ring-in', icon: 'phone', href: dial(online.phone), shown: online.phone }]
      : link
  })
  return found.filter((way, n) => found.findIndex(({ href }) => href === way.href) === n)
}
