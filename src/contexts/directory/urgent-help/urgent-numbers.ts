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
  numbersFor(help, country, FIRST, t)

function numbersFor(
  help: UrgentHelp,
  country: string,
  needs: readonly UrgentNeed[],
  t: Translator,
): UrgentNumber[] {
  const area = help.areas.find(each => each.country === country)
  if (!area) return []
  return needs.flatMap(need => {
    const line = area.lines.find(each => each.for === need && each.phone)
    if (!line?.phone) return []
    const what = t('urgent.front', { need: t(`urgent.need.${need}`), name: line.name })
    return [{ number: line.phone, href: dialled(line.phone), what }]
  })
}

/** Somebody to talk to, day and night, in this country; null where we know of none. */
export const talkNow = (help: UrgentHelp, country: string, t: Translator): UrgentNumber | null =>
  numbersFor(help, country, ['talk'], t)[0] ?? null
