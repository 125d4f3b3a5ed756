/** Joan fills in how new people reach her group: nothing she types is lost, and no home and no surname gets out. */
import { describe, expect, it } from 'vitest'
import { anOffer } from '#support/an-offer.ts'
import { noticedIn, noticedInWelcomer } from './nobodys-name.ts'
import { readOffer, typedOf } from './read-offer.ts'

const wrongOf = (typed: Record<string, string>) => {
  const read = readOffer(typed, ['tuesdays'])
  return 'wrong' in read ? read.wrong : {}
}

describe('what Joan typed', () => {
  it('comes back as it was kept', () => {
    const offer = anOffer({
      callBack: { days: 2 },
      goAlong: { gatherings: ['b'], where: 'At the door', sayDays: null },
      meetMember: {
        slots: [{ place: 'The library', days: ['mo', 'th'], from: '09:30', to: '11:00', dropIn: true }],
        byAgreement: true,
      },
    })
    const {
      groupId: _,
      pace: __,
      said: ___,
      suspendedAt: ____,
      mendedAt: _____,
      nobodySince: ______,
      ...said
    } = offer
    expect(readOffer(typedOf(offer), ['a', 'b'])).toEqual({ said })
  })

  it('only the tick counts: particulars of a way that is not offered are nothing', () => {
    expect(readOffer({ 'go-where': 'At the door', promise: '3' }, [])).toEqual({
      said: {
        ...{ goAlong: null, meetMember: null, together: false, callBack: null, write: false },
        ...{ welcomer: null, promiseDays: null },
      },
    })
  })

  it('is put right beside the field', () => {
    expect(wrongOf({ write: 'yes' })).toEqual({ promise: 'promise' })
    expect(wrongOf({ write: 'yes', promise: '15' })).toEqual({ promise: 'promise' })
    expect(wrongOf({ 'call-back': 'yes', 'call-days': 'soon' })).toEqual({ 'call-days': 'promise' })
    expect(wrongOf({ 'go-along': 'yes' })).toEqual({ 'go-where': 'empty' })
    expect(wrongOf({ meet: 'yes' })).toEqual({ 'meet-place-0': 'place' })
    expect(wrongOf({ meet: 'yes', 'meet-agree': 'yes' })).toEqual({})
    const hours = {
      'meet-place-0': 'Library',
      'meet-mo-0': 'yes',
      'meet-from-0': '17:00',
      'meet-to-0': '16:00',
    }
    expect(wrongOf({ meet: 'yes', ...hours })).toEqual({ 'meet-from-0': 'hours' })
  })
})

describe('a name', () => {
  it.each([
    'Joan',
    'Ann-Kristin',
    'The second contact',
    'Gruppenkontakt',
    'Zweite Ansprechperson',
    'whoever has the phone',
  ])('may be %s', name => expect(noticedInWelcomer(name)).toBeNull())
  it.each(['Joan Potter', 'Zainab Okafor', 'Tomás B. Lindqvist', 'Harold Smith'])('is too much as %s', name =>
    expect(noticedInWelcomer(name)).toBe('surname'),
  )
  it('of who waits at the door may be a first name, and a home is no place to wait', () => {
    expect(noticedIn('Joan waits at the front door with a green scarf.')).toBeNull()
    expect(noticedIn('Ask for Joan at the desk')).toBeNull()
    expect(noticedIn('Ask for Joan Potter at the desk')).toBe('surname')
    expect(noticedIn('We meet at Joan’s house')).toBe('home')
  })
})
