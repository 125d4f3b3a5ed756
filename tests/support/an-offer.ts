/** What the Tuesday Table offers to new people; tests change what they are about. */
import type { Offer } from '#contexts/introductions/ways/offer.ts'
import { noonOn12November } from './a-group.ts'

export const anOffer = (change: Partial<Offer> = {}): Offer => ({
  groupId: 'g1',
  goAlong: { gatherings: 'any', where: 'Joan waits at the front door with a green scarf.', sayDays: 2 },
  meetMember: null,
  together: false,
  callBack: null,
  write: true,
  pace: { kind: 'any' },
  welcomer: 'Joan',
  promiseDays: 3,
  said: { by: 'contact', at: noonOn12November },
  suspendedAt: null,
  mendedAt: null,
  nobodySince: null,
  ...change,
})
