/** What lies outside the sheet, so that "all 13 within 1 mile" never hides the 78 beyond (M09). */
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { FindAnswer } from '../find/find-answer.ts'
import { ANY_DISTANCE_KM, findUrl, sheetUrl } from '../find/find-url.ts'
import { type DistanceUnit, sayAround } from '../find/say-distance.ts'
import { readable } from './readable-address.ts'

interface Beyond {
  href: string
  text: string
}

export interface OutsideSheetProps {
  answer: Pick<FindAnswer, 'query' | 'onward'>
  unit: DistanceUnit
  /** Public address without a slash at the end. */
  baseUrl: string
  t: Translator
}

/** Nothing where nothing is left out. On screen each part is a link; on paper one address leads to all of it. */
export function OutsideSheet(props: OutsideSheetProps) {
  const { answer, baseUrl, t } = props
  const beyond = whatLiesBeyond(props)
  if (beyond.length === 0) return null
  const all = findUrl(answer.query, {
    unsure: answer.onward.some(({ to }) => to === 'unsure'),
    ...(answer.query.near === '' ? {} : { within: ANY_DISTANCE_KM }),
  })
  return (
    <p class="sheet-outside">
      {t('sheet.outside')}{' '}
      {beyond.map(({ href, text }, n) => (
        <>
          {n > 0 && ', '}
          <a href={href}>{text}</a>
        </>
      ))}
      . {t('sheet.outside-all')} <a href={all}>{readable(`${baseUrl}${all}`)}</a>
    </p>
  )
}

function whatLiesBeyond({ answer: { query, onward }, unit, t }: OutsideSheetProps): Beyond[] {
  const wider = onward.find(way => way.to === 'wider')
  const further = (onward.find(way => way.to === 'any-distance')?.more ?? 0) - (wider?.more ?? 0)
  const unsure = onward.find(way => way.to === 'unsure')?.more ?? 0
  const said = (n: number) => ({ n, count: inFigures(n, t) })
  const beyond: Beyond[] = []
  if (wider) {
    const distance = sayAround(wider.withinKm, unit, t)
    beyond.push({
      href: sheetUrl({ ...query, within: wider.withinKm }),
      text: t('sheet.outside-wider', { ...said(wider.more), distance }),
    })
  }
  if (further > 0)
    beyond.push({
      href: findUrl(query, { within: ANY_DISTANCE_KM }),
      text: t(wider ? 'sheet.outside-further' : 'sheet.outside-far', said(further)),
    })
  if (unsure > 0)
    beyond.push({ href: findUrl(query, { unsure: true }), text: t('sheet.outside-unsure', said(unsure)) })
  return beyond
}
