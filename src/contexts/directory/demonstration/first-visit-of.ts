/** "What happens here", answered in full by some groups, in part by most, and not at all by a few (M04). */
import type { ForWhom, Joining, LifeState, WhatHappens } from '../groups/group.ts'
import { bag, type Lots } from './lots.ts'
import { firstNames } from './said/first-names.ts'
import {
  firstVisit,
  firstVisitOnline,
  firstVisitPhone,
  notThis,
  whoComes,
  whoMeetsYou,
} from './said/newcomers.ts'

/** How much of it a group has answered, and how many of a hundred have. */
export const ANSWERED = [
  ['all', 32],
  ['most', 38],
  ['some', 20],
  ['none', 10],
] as const

const share = { all: 1, most: 0.7, some: 0.3, none: 0 }

export interface Newcoming {
  answered: keyof typeof share
  forWhom: ForWhom | null
  how: 'room' | 'online' | 'phone'
  joining: Joining
  life: LifeState
  led: boolean
}

export function openFirstVisits(lots: Lots): (of: Newcoming) => WhatHappens {
  const name = bag(firstNames, lots)
  const comes = {
    me: bag(whoComes.me, lots),
    'close-person': bag(whoComes['close-person'], lots),
    both: bag(whoComes.both, lots),
  }
  const visit = {
    room: bag(firstVisit, lots),
    online: bag(firstVisitOnline, lots),
    phone: bag(firstVisitPhone, lots),
  }
  const meets = bag(whoMeetsYou, lots)
  const not = bag(notThis, lots)
  return ({ answered, forWhom, how, joining, life, led }) => {
    const answer = <T>(value: () => T): T | null => (lots.chance(share[answered]) ? value() : null)
    const welcome = () => meets().replaceAll('{a}', name()).replaceAll('{b}', name())
    const from = lots.number(3, 9)
    return {
      whoComes: answer(comes[forWhom ?? 'me']),
      firstVisit: answer(visit[how]),
      whoMeetsYou: how === 'room' ? answer(welcome) : null,
      usualSize: answer(() => ({ from, to: from + lots.number(1, 6) })),
      listeningOnly: answer(() => (lots.chance(0.93) ? 'yes' : 'no')),
      bringSomeone: answer(() => lots.pick(['yes', 'yes', 'ask', 'ask', 'no'] as const)),
      newcomersNow: newcomers(joining, life, answer),
      notThis: led ? [] : (answer(() => [...new Set(Array.from({ length: lots.number(1, 3) }, not))]) ?? []),
    }
  }
}

function newcomers(
  joining: Joining,
  life: LifeState,
  answer: (value: () => 'yes' | 'ask') => 'yes' | 'ask' | null,
): WhatHappens['newcomersNow'] {
  if (joining === 'closed' || life === 'ended' || life === 'resting' || life === 'paused') return 'no'
  return answer(() => (joining === 'open' ? 'yes' : 'ask'))
}
