/** Whether a date fits, in sentences, for whoever tries one (M53). Pure. */
import { type Group, isZone, readDay, sayDate, sayOccurrence } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { fitOf } from '../dates-that-fit.ts'
import { dayIn } from '../zoned-days.ts'
import type { FitSeen } from './ways-view.ts'

export interface FitTyped {
  by: string
  at: string
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

export function lookAtFit(
  group: Pick<Group, 'gatherings'>,
  { by: typed, at }: FitTyped,
  { now, zone, t }: { now: number; zone: string; t: Translator },
): FitSeen {
  if (typed.trim() === '') return { by: '', at, lines: null, wrong: false }
  const today = dayIn(isZone(zone) ? zone : 'UTC', now)
  const by = readDay(typed, { zone, today })
  if (by === null) return { by: typed, at, lines: null, wrong: true }
  const fit = fitOf(group, { by, at: CLOCK.test(at) ? at : null, now, zone })
  const said = (flag: (typeof fit.flags)[number]) => t(`ways.fit.${flag}`, { day: sayDate(by, t) })
  if (fit.flags.includes('past')) return { by, at, lines: [said('past')], wrong: false }
  const lines = [
    fit.next === null
      ? t('ways.fit.no-date')
      : t('ways.fit.next', { when: sayOccurrence(fit.next, t, { now, form: 'full', within: true }) }),
    fit.next === null ? null : t('ways.fit.meetings', { n: fit.meetings, day: sayDate(by, t) }),
    fit.feasibleFrom && t('ways.fit.from', { day: sayDate(fit.feasibleFrom, t) }),
    ...fit.flags.map(said),
  ]
  return { by, at, lines: lines.filter(line => line !== null), wrong: false }
}
