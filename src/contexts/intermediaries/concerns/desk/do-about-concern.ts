/** A press at the desk about a concern, carried out. */
import { Temporal } from 'temporal-polyfill'
import { isAhead, readDay } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { Problem, type ProblemKind } from '#platform/http/problem.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { dayOf } from '../../desk/day-here.ts'
import { OUTCOMES } from '../concern.ts'
import { decide } from '../decide.ts'
import { askGroup, restListing, takeAnswer } from '../hear-group.ts'
import { DAYS_OF_REST } from '../heard-first.ts'
import { readPressed } from '../read-pressed.ts'
import { standAside } from '../stand-aside.ts'
import type { AtDesk } from '../who-decides.ts'
import type { AboutConcern, ConcernTold, ConcernWhy } from './concern-told.ts'

export interface ConcernPressed {
  id: string
  did: AboutConcern
  sent: PostedForm
  t: Translator
  zone: string
  by: AtDesk
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
  { id, did, sent, t, zone, by }: ConcernPressed,
  clock: Clock,
): Promise<ConcernTold | null> {
  const { typed, words, wrong, seen, key } = readPressed(sent, 'words')
  const outcomeTyped = sent.text('outcome')
  const told = (why: ConcernWhy): ConcernTold => {
    const back = { words: typed, outcome: outcomeTyped, until: sent.text('until') }
    return { id, did, why, typed: back }
  }
  if (key === null) return told('again')
  const next = { concernId: id, seen, key }
  if (did === 'aside') {
    await standAside(queries, next, by, clock)
    return null
  }
  const outcome = OUTCOMES.find(each => each === outcomeTyped)
  if (did === 'decide' && !outcome) return told('outcome')
  if (wrong !== null || words === null) return told(wrong ?? 'empty')
  const today = dayOf(clock.now(), zone)
  try {
    if (did === 'ask') await askGroup(queries, { ...next, words }, by, clock)
    else if (did === 'rest') {
      const [until, note] = [daysAfter(today, DAYS_OF_REST), t('concern.note-paused')]
      await restListing(queries, { ...next, words, until, note }, by, clock)
    } else if (did === 'write-down') await takeAnswer(queries, { ...next, words }, clock, by)
    else {
      const until = outcome === 'paused' ? readDay(sent.text('until'), { zone, today }) : null
      if (outcome === 'paused' && (until === null || !isAhead(until, today, MOST_DAYS))) return told('until')
      const note = t(outcome === 'ended' ? 'concern.note-ended' : 'concern.note-paused')
      await decide(queries, { ...next, outcome: outcome!, reason: words, until, note }, by, clock)
    }
    return null
  } catch (fault) {
    const why = fault instanceof Problem ? WHY[fault.kind] : undefined
    if (!why) throw fault
    return told(why)
  }
}

const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()
