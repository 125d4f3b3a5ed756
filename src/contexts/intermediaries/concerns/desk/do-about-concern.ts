/** A press at the desk about a concern, carried out. */
import { isAhead, readDay } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { Problem, type ProblemKind } from '#platform/http/problem.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { dayOf } from '../../desk/day-here.ts'
import { OUTCOMES } from '../concern.ts'
import { decide } from '../decide.ts'
import { askGroup, takeAnswer } from '../hear-group.ts'
import { readPressed } from '../read-pressed.ts'
import type { AboutConcern, ConcernTold, ConcernWhy } from './concern-told.ts'

export interface ConcernPressed {
  id: string
  did: AboutConcern
  sent: PostedForm
  t: Translator
  zone: string
}

/** A pause that is meant to last longer is looked at again meanwhile. */
const MOST_DAYS = 92

const WHY: Partial<Record<ProblemKind, ConcernWhy>> = {
  'moved-on': 'moved-on',
  refused: 'unheard',
  'too-many': 'busy',
}

/** @returns null where it was kept @throws {Problem} `not-found` */
export async function doAboutConcern(
  queries: Queries,
  { id, did, sent, t, zone }: ConcernPressed,
  clock: Clock,
): Promise<ConcernTold | null> {
  const { typed, words, wrong, seen, key } = readPressed(sent, 'words')
  const outcomeTyped = sent.text('outcome')
  const told = (why: ConcernWhy): ConcernTold => {
    const back = { words: typed, outcome: outcomeTyped, until: sent.text('until') }
    return { id, did, why, typed: back }
  }
  if (key === null) return told('again')
  const outcome = OUTCOMES.find(each => each === outcomeTyped)
  if (did === 'decide' && !outcome) return told('outcome')
  if (wrong !== null || words === null) return told(wrong ?? 'empty')
  const next = { concernId: id, seen, key }
  try {
    if (did === 'ask') await askGroup(queries, { ...next, words }, clock)
    else if (did === 'write-down') await takeAnswer(queries, { ...next, words }, clock)
    else {
      const today = dayOf(clock.now(), zone)
      const until = outcome === 'paused' ? readDay(sent.text('until'), { zone, today }) : null
      if (outcome === 'paused' && (until === null || !isAhead(until, today, MOST_DAYS))) return told('until')
      const note = t(outcome === 'ended' ? 'concern.note-ended' : 'concern.note-paused')
      await decide(queries, { ...next, outcome: outcome!, reason: words, until, note }, clock)
    }
    return null
  } catch (fault) {
    const why = fault instanceof Problem ? WHY[fault.kind] : undefined
    if (!why) throw fault
    return told(why)
  }
}
