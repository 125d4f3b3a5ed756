/** A voice and its lots made into a whole group. */
import { essentialFacts } from '../freshness/freshness.ts'
import { DAY } from '../freshness/ladder.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { ForWhom, Group, Joining } from '../groups/group.ts'
import { deriveKind } from '../groups/kind.ts'
import { ancestorsOf } from '../topics/topics.ts'
import type { Reaching } from './contact-of.ts'
import type { Newcoming } from './first-visit-of.ts'
import { confirmationsFor, type WantedFreshness } from './freshness-of.ts'
import { kindAnswersOf } from './kind-of-voice.ts'
import type { LifeOf } from './life-of.ts'
import type { Lots } from './lots.ts'
import { feeNotes, freeNotes, sharedNotes } from './said/costs.ts'
import type { Voice, VoiceKind } from './voice.ts'

/** What is dealt out to a voice. */
export interface Dealt {
  kind: VoiceKind
  gaps: number
  life: Group['life']['state']
  freshness: WantedFreshness
  joining: Joining
  answered: Newcoming['answered']
  words: string | null
  statements: string[]
}

export interface Making {
  lots: Lots
  now: number
  lifeOf: LifeOf
  reaching: Reaching
  happensOf: (of: Newcoming) => Group['happens']
  newId: () => string
}

/** `names` are the address, name in print and code that were free. */
export function groupOfVoice(
  voice: Voice,
  dealt: Dealt,
  gatherings: Gathering[],
  names: { slug: string; code: string },
  { lots, now, lifeOf, reaching, happensOf, newId }: Making,
): Group {
  const kindAnswers = kindAnswersOf(dealt.kind, dealt.gaps, lots)
  const led = dealt.kind === 'led' || dealt.kind === 'course'
  const life = lifeOf(dealt.life, dealt.freshness)
  const forWhom = voice.for ?? forWhomOf(voice)
  const how = gatherings[0]?.mode === 'phone' ? 'phone' : gatherings[0]?.mode === 'online' ? 'online' : 'room'
  const contact = reaching.contactFor(names.slug, dealt.joining !== 'open' || life.state !== 'open')
  const facts = essentialFacts({ contact, gatherings })
  const confirmations = confirmationsFor(dealt.freshness, { life, led, lots, now, facts })
  const first = Math.min(now - 3 * DAY, ...confirmations.map(({ at }) => at))
  const agreedOn = (daysAgo: number) => new Date(now - daysAgo * DAY).toISOString().slice(0, 10)
  return {
    id: newId(),
    ...names,
    name: voice.name,
    kindAnswers,
    kind: deriveKind(kindAnswers).kind,
    summary: voice.says,
    words: dealt.words,
    wordsAgreedOn: dealt.words && agreedOn(lots.number(20, 600)),
    topics: voice.about,
    forWhom,
    communities: voice.among ?? [],
    languages: voice.languages ?? ['en'],
    life,
    joining: dealt.joining,
    cost: costOf(kindAnswers.money, lots),
    happens: happensOf({
      answered: dealt.answered,
      forWhom,
      how,
      joining: dealt.joining,
      life: life.state,
      led,
    }),
    contact,
    statements: dealt.statements.map(words => ({
      id: newId(),
      words,
      agreedOn: agreedOn(lots.number(10, 500)),
    })),
    gatherings,
    confirmations,
    source: null,
    createdAt: first - lots.number(0, 300) * DAY,
    changedAt: Math.max(first, ...confirmations.map(({ at }) => at)),
  }
}

/** Topics that are about somebody else: the person who comes is close to them. */
function forWhomOf({ about: [main = ''] }: Voice): ForWhom {
  const close = ['relatives', 'carers', 'parent-carers', 'young-carers', 'siblings', 'missing-people']
  const isClose = /-families$/.test(main) || [main, ...ancestorsOf(main)].some(slug => close.includes(slug))
  return isClose ? 'close-person' : 'me'
}

function costOf(money: Group['kindAnswers']['money'], lots: Lots): Group['cost'] {
  switch (money) {
    case 'free':
      return lots.chance(0.85) ? { kind: 'free', note: lots.chance(0.4) ? lots.pick(freeNotes) : null } : null
    case 'shared-costs':
      return { kind: 'donation', note: lots.chance(0.7) ? lots.pick(sharedNotes) : null }
    case 'fee':
    case 'profit':
      return { kind: 'fee', note: lots.pick(feeNotes) }
    default:
      return null
  }
}
