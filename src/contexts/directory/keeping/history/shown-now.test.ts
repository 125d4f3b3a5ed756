/** Whatever was shown once: of the past, nobody reads more than of the present. */
import { expect, it } from 'vitest'
import { CAST } from '#support/cast.ts'
import type { Group } from '../../groups/group.ts'
import { keptDifferences } from './record-change.ts'
import { shownNow } from './shown-now.ts'

const group = CAST.find(({ gatherings }) => gatherings[0]?.place?.street)!
const CANARY = 'Canary Street'

interface Seen {
  shown: 'exact' | 'town'
  joining: 'open' | 'ask-first'
  phoneFor: 'everyone' | 'page' | 'desk'
}

const as = ({ shown, joining, phoneFor }: Seen, street: string, phone: string): Group => ({
  ...group,
  joining,
  contact: { ...group.contact, phone },
  contactConsent: { phone: phoneFor, email: phoneFor, until: null },
  gatherings: group.gatherings.map(each => ({
    ...each,
    place: each.place && { ...each.place, street, shown },
    online: { url: `https://${street.replace(' ', '-')}.example`, phone, note: null },
  })),
})

const EACH: Seen[] = (['exact', 'town'] as const).flatMap(shown =>
  (['open', 'ask-first'] as const).flatMap(joining =>
    (['everyone', 'page', 'desk'] as const).map(phoneFor => ({ shown, joining, phoneFor })),
  ),
)

it('a street is told only where it was shown then and is shown now; a number or a link is told in no case', () => {
  for (const before of EACH)
    for (const after of EACH) {
      const [then, next] = [as(before, CANARY, '07700 900123'), as(after, 'Other Road', '07700 900456')]
      for (const fact of ['time-place', 'contact'] as const) {
        const kept = keptDifferences(then, next, fact)
        expect(JSON.stringify(kept)).not.toMatch(/07700|https/)
        if (before.shown === 'town') expect(JSON.stringify(kept)).not.toContain(CANARY)
        for (const now of EACH) {
          const told = JSON.stringify(kept.map(each => shownNow(each, as(now, 'Other Road', '07700 900456'))))
          const may = fact === 'time-place' && before.shown === 'exact' && now.shown === 'exact'
          expect(told.includes(CANARY), JSON.stringify({ fact, before, after, now })).toBe(may)
        }
      }
    }
})

it('what was said of a gathering that has gone is told no more', () => {
  const [then, next] = [as(EACH[0]!, CANARY, '1'), as(EACH[0]!, 'Other Road', '1')]
  const kept = keptDifferences(then, next, 'time-place')
  const told = kept.map(each => shownNow(each, { ...next, gatherings: [] }))
  expect(JSON.stringify(told)).not.toContain('Road')
})
