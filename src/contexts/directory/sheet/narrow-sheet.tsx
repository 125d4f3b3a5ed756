/** A few things a sheet can be narrowed to, each one press, on screen only; what holds is said on the paper as well (M09). */
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from '../find/find-answer.ts'
import { sayValue } from '../find/widened.tsx'
import { filterOf, leftBy, ONLY, type Only } from './only.ts'
import { type SetAsked, setSheetUrl } from './set-url.ts'

interface NarrowSheetProps {
  asked: SetAsked
  /** Of the complete set. */
  answer: FindAnswer
  only: readonly Only[]
  t: Translator
}

/** Nothing where no press would make a difference. */
export function NarrowSheet({ asked, answer, only, t }: NarrowSheetProps) {
  const offered = ONLY.filter(one => {
    const left = leftBy(one, answer)
    return !only.includes(one) && left > 0 && left < answer.total
  })
  if (offered.length === 0) return null
  return (
    <nav class="sheet-bar sheet-narrow wrap" aria-label={t('set.narrow')}>
      <span>{t('set.narrow')}</span>
      {offered.map(one => (
        <a href={setSheetUrl(asked, [...only, one])}>
          {sayOnly(one, t)}
          {only.length === 0 && ` (${inFigures(leftBy(one, answer), t)})`}
        </a>
      ))}
    </nav>
  )
}

const sayOnly = (only: Only, t: Translator): string => {
  const { name, value } = filterOf(only)
  return sayValue(name, value, t)
}

/** "2 of 5 shown: Step-free." */
export function sayShown(said: { only: readonly Only[]; shown: number; total: number; t: Translator }) {
  const { only, shown, total, t } = said
  return t('set.shown', {
    shown: inFigures(shown, t),
    count: inFigures(total, t),
    values: only.map(one => sayOnly(one, t)).join(', '),
  })
}
