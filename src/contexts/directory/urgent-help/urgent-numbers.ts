/** The few numbers of one area that stand on the front page; the whole list is one step away. */
import type { Translator } from '#ui/messages/translator.ts'
import { dialled, type UrgentArea, type UrgentNeed } from './urgent-help.ts'
import { inReadersWords } from './words-for-readers.ts'

const FIRST: readonly UrgentNeed[] = ['danger', 'health', 'talk']

export interface UrgentNumber {
  number: string
  href: string
  what: string
}

/** What stands before a list. */
export interface UrgentShown {
  numbers: readonly UrgentNumber[]
  /** Where all numbers of the area stand. */
  all: string
}

/** One number for each of the first needs, where the area has one. */
export const urgentNumbers = (area: UrgentArea | null, t: Translator): UrgentNumber[] =>
  FIRST.flatMap(need => numbersFor(area, need, t).slice(0, 1))

/**
 * Whom to ring for this need, in this area, most pressing first; somebody to talk to where it has no line for it.
 * Not safe at home: every line of the area, since one may be for a part of it only.
 */
export function ringFirst(area: UrgentArea | null, need: UrgentNeed, t: Translator): UrgentNumber[] {
  const one = (other: UrgentNeed) => numbersFor(area, other, t).slice(0, 1)
  if (need === 'danger') return [...one('danger'), ...one('talk')]
  if (need !== 'unsafe-at-home') return one(need).length > 0 ? one(need) : one('talk')
  const lines = numbersFor(area, need, t)
  return [...one('danger'), ...(lines.length > 0 ? lines : one('talk'))]
}

function numbersFor(area: UrgentArea | null, need: UrgentNeed, t: Translator): UrgentNumber[] {
  return (area?.lines ?? []).flatMap(({ for: meant, phone, name }) => {
    if (meant !== need || !phone) return []
    const what = t('urgent.front', { need: t(`urgent.need.${need}`), name: inReadersWords(name, t) })
    return [{ number: phone, href: dialled(phone), what }]
  })
}
