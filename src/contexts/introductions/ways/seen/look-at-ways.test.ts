/** The ways of the Tuesday Table in words: nobody is asked to say what they can say to nobody. */
import { describe, expect, it } from 'vitest'
import { noonOn12November as now, theTuesdayTable as table } from '#support/a-group.ts'
import { anOffer } from '#support/an-offer.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Offer } from '../offer.ts'
import { lookAtWays } from './look-at-ways.ts'

const MEET: Partial<Offer> = {
  meetMember: {
    slots: [{ place: 'The library', days: ['sa'], from: '10:00', to: '11:00', dropIn: false }],
    byAgreement: false,
  },
}
const look = (change: Partial<Offer>, group = table) =>
  lookAtWays({
    ...{ offer: anOffer({ ...MEET, ...change }), group, now, zone: 'Europe/London', turns: [], measured: [] },
    ...{ sendsLetters: true, leadsTo: () => true, t: translatorOf('en') },
  })
const moreOf = (seen: ReturnType<typeof look>) =>
  seen.ways.flatMap(({ dates }) => dates.map(({ more }) => more))

describe('dates one is to be told of before', () => {
  it('say how, where the page shows a way to say it', () => {
    expect(moreOf(look({ write: true })).join()).toContain('Tell the group before you come')
    expect(moreOf(look({ write: true })).join()).toMatch(/Tell the group by [^:]*November: ring or write/)
  })

  it('ask for nothing where there is nobody to tell', () => {
    const silent = { ...table, contact: { ...table.contact, phone: null, email: null } }
    expect(moreOf(look({ write: false }, silent)).join()).not.toContain('Tell the group')
    expect(moreOf(look({ write: false }, silent))).toContain('The library')
  })
})

it('a promise begins as a sentence does, whatever the group calls who answers', () => {
  expect(look({ welcomer: 'the second contact' }).terms).toContain(
    'The second contact answers within 3 days.',
  )
})
