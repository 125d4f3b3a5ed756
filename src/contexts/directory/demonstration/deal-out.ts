/** Deals out to every voice what it does not say itself, in the shares a real directory has. */

import { ANSWERED } from './first-visit-of.ts'
import { FRESHNESS, type WantedFreshness } from './freshness-of.ts'
import type { Meeting } from './gatherings-of.ts'
import type { Dealt } from './group-of-voice.ts'
import { LIFE_SHARES } from './life-of.ts'
import { bag, deal, type Lots } from './lots.ts'
import { besides, howItGoes, howWeBegan } from './said/longer-words.ts'
import { membersWords } from './said/members-words.ts'
import type { Change } from './times/coming-changes.ts'
import { SHAPES } from './times/usual-times.ts'
import { meetingTowns, townOf } from './towns.ts'
import type { Voice, VoiceKind } from './voice.ts'

const CHANGES = [
  ['none', 78],
  ['cancelled', 8],
  ['moved', 4],
  ['moved-room', 3],
  ['noted', 7],
] as const satisfies readonly (readonly [Change, number])[]
const JOINING = [
  ['open', 68],
  ['ask-first', 28],
  ['closed', 4],
] as const

/** One portion per voice, in the order of the voices. */
export function dealOut(voices: readonly Voice[], lots: Lots): (Dealt & Meeting)[] {
  const turns = <T>(shares: readonly (readonly [T, number])[]): (() => T) => {
    const dealt = deal(shares, voices.length, lots)
    return () => dealt.pop()!
  }
  const next = {
    town: turns(meetingTowns.filter(({ weight }) => weight > 0).map(town => [town, town.weight] as const)),
    shape: turns(SHAPES),
    change: turns<Change>(CHANGES),
    twice: turns([
      [true, 8],
      [false, 92],
    ] as const),
    kind: turns<VoiceKind>([
      ['members', 93],
      ['with-professional', 7],
    ]),
    gaps: turns([
      [0, 84],
      [1, 6],
      [2, 6],
      [6, 4],
    ] as const),
    life: turns(LIFE_SHARES),
    freshness: turns<WantedFreshness>(FRESHNESS),
    joining: turns(JOINING),
    answered: turns(ANSWERED),
    words: longerWords(turns, lots),
    statements: turns([
      [0, 72],
      [1, 16],
      [2, 9],
      [3, 3],
    ] as const),
  }
  const memberSays = bag(membersWords, lots)
  return voices.map(voice => {
    const dealt = {
      town: next.town(),
      shape: next.shape(),
      change: next.change(),
      twice: next.twice(),
      kind: next.kind(),
      gaps: next.gaps(),
      life: next.life(),
      freshness: next.freshness(),
      joining: next.joining(),
      answered: next.answered(),
      words: next.words(),
      statements: Array.from({ length: next.statements() }, memberSays),
    }
    return settle(voice, dealt)
  })
}

function longerWords(
  turns: <T>(shares: readonly (readonly [T, number])[]) => () => T,
  lots: Lots,
): () => string | null {
  const has = turns([
    [true, 36],
    [false, 64],
  ] as const)
  // Every beginning goes with every way of meeting once before a pair could come again.
  const pairs = bag(
    howWeBegan.flatMap(began => howItGoes.map(goes => [began, goes])),
    lots,
  )
  return () => {
    if (!has()) return null
    return [...pairs(), ...(lots.chance(0.25) ? [lots.pick(besides)] : [])].join('\n\n')
  }
}

/** What a voice says of itself comes before what was dealt, and what was dealt must go together. */
function settle(
  voice: Voice,
  dealt: Omit<Dealt & Meeting, 'voice' | 'town'> & { town: Meeting['town'] },
): Dealt & Meeting {
  const { mode, kind = dealt.kind } = voice
  const life = voice.life ?? dealt.life
  const remote = mode === 'online' || mode === 'phone'
  const asks = voice.where === 'secret' || life === 'forming' || voice.when === 'by appointment'
  return {
    ...dealt,
    voice,
    kind,
    life,
    town: remote ? null : voice.town ? townOf(voice.town) : dealt.town,
    joining: asks ? 'ask-first' : voice.life === 'open' || mode === 'phone' ? 'open' : dealt.joining,
    freshness: voice.life === 'open' || life === 'ended' ? 'confirmed' : dealt.freshness,
    // A course, a paid worker or a beginning has another story than the ones that are dealt.
    words: voice.words ?? (kind === 'members' && life !== 'forming' ? dealt.words : null),
    statements: life === 'forming' || kind === 'campaign' ? [] : dealt.statements,
  }
}
