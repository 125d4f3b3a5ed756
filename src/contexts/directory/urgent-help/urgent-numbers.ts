/** The few numbers of one country that stand on the front page; the whole list is one step away. */
import type { Translator } from '#ui/messages/translator.ts'
import { dialled, type UrgentHelp, type UrgentNeed } from './urgent-help.ts'

const FIRST: readonly UrgentNeed[] = ['danger', 'health', 'talk']

export interface UrgentNumber {
  number: string
  href: string
  what: string
}

/** One number for each of the first needs, where the country has one. */
export const urgentNumbers = (help: UrgentHelp, country: string, t: Translator): UrgentNumber[] =>
  FIRST.flatMap(need => numbersFor(help, country, need, t).slice(0, 1))

/**
 * Whom to ring for this need, in this country, most pressing first; somebody to talk to where it has no line for it.
 * Not safe at home: every line of the country, since one may be for a part of it only.
 */
export function ringFirst(
  help: UrgentHelp,
  country: string,
  need: UrgentNeed,
  t: Translator,
): UrgentNumber[] {
  const one = (other: UrgentNeed) => numbersFor(help, country, other, t).slice(0, 1)
  if (need === 'danger') return [...one('danger'), ...one('talk')]
  if (need !== 'unsafe-at-home') return one(need).length > 0 ? one(need) : one('talk')
  const lines = numbersFor(help, country, need, t)
  return [...one('danger'), ...(lines.length > 0 ? lines : one('talk'))]
}

function numbersFor(help: UrgentHelp, country: string, need: UrgentNeed, t: Translator): UrgentNumber[] {
  const lines = help.areas.find(each => each.country === country)?.lines ?? []
  return lines.flatMap(({ for: meant, phone, name }) => {
    if (meant !== need || !phone) return []
    const what = t('urgent.front', { need: t(`urgent.need.${need}`), name })
    return [{ number: phone, href: dialled(phone), what }]
  })
}
