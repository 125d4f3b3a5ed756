/** What a group typed about the ways it accepts, read; with what is to be put right beside each field. Pure. */
import type { Typed, Wrong, WrongWhy } from './group/typed.ts'
import { noticedIn, noticedInWelcomer } from './nobodys-name.ts'
import {
  type GoAlong,
  MEET_DAYS,
  type MeetMember,
  type MeetSlot,
  MOST_SLOTS,
  type Offer,
  PROMISE_DAYS,
} from './offer.ts'

export type OfferSaid = Pick<
  Offer,
  'goAlong' | 'meetMember' | 'together' | 'callBack' | 'write' | 'welcomer' | 'promiseDays'
>

export const LONGEST = 160
const LONGEST_NAME = 40
const CLOCK = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/

const line = (typed: string | undefined): string => (typed ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** Names of all fields, those of the gatherings apart. */
export const FIELDS = [
  ...['go-along', 'go-where', 'go-say', 'meet', 'meet-agree', 'together', 'call-back', 'call-days', 'write'],
  ...['welcomer', 'promise'],
  ...Array.from({ length: MOST_SLOTS }, (_, n) =>
    ['place', 'from', 'to', 'drop', ...MEET_DAYS].map(part => `meet-${part}-${n}`),
  ).flat(),
]
export const gatheringField = (id: string): string => `go-at-${id}`

/** @param gatherings ids of the group's own */
export function readOffer(
  typed: Typed,
  gatherings: readonly string[],
): { said: OfferSaid } | { wrong: Wrong } {
  const wrong: Record<string, WrongWhy> = {}
  const said: OfferSaid = {
    goAlong: typed['go-along'] ? readGoAlong(typed, gatherings, wrong) : null,
    meetMember: typed.meet ? readMeeting(typed, wrong) : null,
    together: Boolean(typed.together),
    callBack: typed['call-back'] ? { days: readDays(typed, 'call-days', wrong) } : null,
    write: Boolean(typed.write),
    welcomer: readWelcomer(typed, wrong),
    promiseDays: typed.together || typed.write ? readDays(typed, 'promise', wrong) : null,
  }
  return Object.keys(wrong).length > 0 ? { wrong } : { said }
}

function readWords(typed: Typed, name: string, wrong: Record<string, WrongWhy>): string {
  const words = line(typed[name])
  const why = words === '' ? 'empty' : words.length > LONGEST ? 'long' : noticedIn(words)
  if (why) wrong[name] = why
  return words
}

function readGoAlong(typed: Typed, all: readonly string[], wrong: Record<string, WrongWhy>): GoAlong {
  const picked = all.filter(id => typed[gatheringField(id)])
  const say = line(typed['go-say'])
  if (say !== '' && !/^(?:\d|1[0-4])$/.test(say)) wrong['go-say'] = 'days'
  return {
    gatherings: picked.length === 0 || picked.length === all.length ? 'any' : picked,
    where: readWords(typed, 'go-where', wrong),
    sayDays: say === '' ? null : Number(say),
  }
}

function readMeeting(typed: Typed, wrong: Record<string, WrongWhy>): MeetMember {
  const byAgreement = Boolean(typed['meet-agree'])
  const slots = Array.from({ length: MOST_SLOTS }, (_, n) => readSlot(typed, n, wrong)).filter(
    slot => slot !== null,
  )
  if (slots.length === 0 && !byAgreement && !Object.keys(wrong).some(name => name.startsWith('meet')))
    wrong['meet-place-0'] = 'place'
  return { slots, byAgreement }
}

/** Null where nothing of it was filled in. */
function readSlot(typed: Typed, n: number, wrong: Record<string, WrongWhy>): MeetSlot | null {
  const of = (part: string): string => typed[`meet-${part}-${n}`] ?? ''
  const days = MEET_DAYS.filter(day => of(day))
  if (line(of('place')) === '' && days.length === 0 && !of('from') && !of('to')) return null
  const place = readWords(typed, `meet-place-${n}`, wrong)
  const [from, to] = [readClock(of('from')), readClock(of('to'))]
  if (days.length === 0) wrong[`meet-mo-${n}`] = 'days'
  if (from === null || to === null || from >= to) wrong[`meet-from-${n}`] = 'hours'
  return { place, days, from: from ?? '', to: to ?? '', dropIn: Boolean(of('drop')) }
}

function readClock(typed: string): string | null {
  const found = CLOCK.exec(typed.trim())
  return found ? `${found[1]!.padStart(2, '0')}:${found[2]}` : null
}

function readDays(typed: Typed, name: string, wrong: Record<string, WrongWhy>): number {
  const text = line(typed[name])
  const days = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (days < PROMISE_DAYS.least || days > PROMISE_DAYS.most) wrong[name] = 'promise'
  return days
}

function readWelcomer(typed: Typed, wrong: Record<string, WrongWhy>): string | null {
  const text = line(typed.welcomer)
  if (text === '') return null
  const why = text.length > LONGEST_NAME || /[@\d]/.test(text) ? 'surname' : noticedInWelcomer(text)
  if (why) wrong.welcomer = why
  return text
}

/** What was said, as the form shows it. */
export function typedOf(offer: Offer | null): Typed {
  if (!offer) return {}
  const { goAlong, meetMember, callBack, welcomer, promiseDays } = offer
  const typed: Record<string, string> = {}
  const tick = (name: string, is: boolean) => {
    if (is) typed[name] = 'yes'
  }
  tick('go-along', goAlong !== null)
  tick('meet', meetMember !== null)
  tick('together', offer.together)
  tick('call-back', callBack !== null)
  tick('write', offer.write)
  if (goAlong) {
    typed['go-where'] = goAlong.where
    typed['go-say'] = String(goAlong.sayDays ?? '')
    if (goAlong.gatherings !== 'any') for (const id of goAlong.gatherings) tick(gatheringField(id), true)
  }
  tick('meet-agree', meetMember?.byAgreement ?? false)
  meetMember?.slots.forEach((slot, n) => {
    Object.assign(typed, { [`meet-place-${n}`]: slot.place, [`meet-from-${n}`]: slot.from })
    typed[`meet-to-${n}`] = slot.to
    tick(`meet-drop-${n}`, slot.dropIn)
    for (const day of slot.days) tick(`meet-${day}-${n}`, true)
  })
  if (callBack) typed['call-days'] = String(callBack.days)
  if (welcomer) typed.welcomer = welcomer
  if (promiseDays !== null) typed.promise = String(promiseDays)
  return typed
}
