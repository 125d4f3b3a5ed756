/** Which set it is, in one sentence: how many groups, how far around the place, and whether one can join from home (M09). */
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from '../find/find-answer.ts'
import { isInArea } from '../find/find-heading.ts'
import { type DistanceUnit, sayAround } from '../find/say-distance.ts'

export interface Which {
  groups: number
  /** Kilometres around the place; null: however far. */
  withinKm: number | null
  /** It is the place itself, by its borders. */
  inArea: boolean
  /** Some of them can be joined from home. */
  online: boolean
}

/** @param answer with all of its groups */
export const whichOf = (answer: FindAnswer): Which => ({
  groups: answer.total,
  withinKm: answer.withinKm,
  inArea: isInArea(answer),
  online: answer.hits.some(({ group }) => group.gatherings.some(({ mode }) => mode !== 'in-person')),
})

/** "All 13 groups within 6 miles of Worksop, or online. None of them is left out." Not for a set of nobody. */
export function sayWhich(which: Which, place: string | null, unit: DistanceUnit, t: Translator): string {
  return `${sayWhere(which, place, unit, t)} ${t('set.none-left-out', { n: which.groups })}`
}

function sayWhere(which: Which, place: string | null, unit: DistanceUnit, t: Translator): string {
  const { groups: n, withinKm } = which
  const said = { n, count: inFigures(n, t), online: which.online ? 'yes' : 'no' }
  if (!place) return t('sheet.all', said)
  if (which.inArea) return t('sheet.all-in', { ...said, place })
  if (withinKm === null) return t('sheet.all-from', { ...said, place })
  return t('sheet.all-near', { ...said, place, distance: sayAround(withinKm, unit, t) })
}
