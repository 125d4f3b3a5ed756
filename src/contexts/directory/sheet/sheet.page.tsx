/** The complete set for a topic and place on A4, black on white, 16 pt and up (M09). What is narrowed is said, and undone by one press. */
import { inFigures } from '#ui/count-in-words.ts'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { FindAnswer, Hit } from '../find/find-answer.ts'
import { findUrl } from '../find/find-url.ts'
import type { DistanceUnit } from '../find/say-distance.ts'
import type { UrgentArea, UrgentNeed } from '../urgent-help/urgent-help.ts'
import type { NamedSet } from './named-set.ts'
import { NarrowSheet, sayShown } from './narrow-sheet.tsx'
import type { Only } from './only.ts'
import { OutsideSheet } from './outside-sheet.tsx'
import { readable } from './readable-address.ts'
import { sayWhich, whichOf } from './say-which.ts'
import { SetLine, sayAmong, saySet as sayWhole } from './set-line.tsx'
import { codeUrl, type SetAsked, setCardUrl, setSheetUrl } from './set-url.ts'
import { SheetItem } from './sheet-item.tsx'

export interface SheetPageProps extends Setting {
  asked: SetAsked
  /** What for, as a heading: a topic's name, or the words typed. Empty: everything. */
  what: string
  /** The place found; null: none given. */
  place: string | null
  unit: DistanceUnit
  /** All of them, in the order of the search; fewer than `total` is said on the sheet, and what lies outside it. */
  answer: FindAnswer
  /** What it is narrowed to, and who is left then. */
  only: readonly Only[]
  shown: readonly Hit[]
  /** Slugs of what it is about; none: words, or whatever people meet about. */
  about: readonly string[]
  /** The complete set of its topic and place, with the code that leads to it; null: nobody meets. */
  set: NamedSet | null
  /** Whether it is one set, which a card can name. */
  hasCard: boolean
  /** Without a slash at the end: where this list stands as it is at any time, on the paper and in the code. */
  baseUrl: string
  /** Numbers for whoever cannot wait; null leaves them out. */
  urgent: UrgentArea | null
  /** Epoch milliseconds. */
  now: number
  sensitive?: boolean
}

export function SheetPage(props: SheetPageProps) {
  const { asked, what, place, unit, answer, only, shown, about, set, hasCard, ...rest } = props
  const { baseUrl, urgent, now, sensitive = false, ...setting } = rest
  const { t } = setting
  const { query, total } = answer
  // What the code leads to, where it leads to this very set; else the address in full.
  const coded = asked.topic !== null && (asked.within ?? null) === null ? set : null
  const elsewhere = total === 0 ? findUrl(query) : setSheetUrl(asked)
  const address = `${baseUrl}${coded ? codeUrl(coded.code) : elsewhere}`
  const heading = what === '' ? t('sheet.everything') : what
  return (
    <Page
      {...setting}
      title={t('sheet.title-of', { what: heading })}
      current="sheet"
      sensitive={sensitive}
      listed={false}
      mainClass="sheet-page"
      scripts={['print']}
    >
      <p class="sheet-bar wrap">
        <a href={findUrl(query)}>{t('sheet.back')}</a>
        <PrintButton text={t('sheet.print')} />
        {total > 0 && hasCard && <a href={setCardUrl(asked)}>{t('set.card-link')}</a>}
        <span data-without-print>{t('sheet.how')}</span>
      </p>
      <NarrowSheet {...{ asked, answer, only, t }} />
      <div class="sheet">
        <div class="sheet-head">
          <div>
            <h1>{heading}</h1>
            {only.length > 0 && total > 0 ? (
              <p class="sheet-narrowed">
                <b>{sayShown({ only, shown: shown.length, total, t })}</b>{' '}
                <a href={setSheetUrl(asked)}>{t('set.show-all', { n: total, count: inFigures(total, t) })}</a>
              </p>
            ) : (
              <p>{saySet(props)}</p>
            )}
            {total > 0 && (
              <p class="sheet-as-of">
                {t('sheet.as-of', { date: sayDay(t, now, 'weekday'), far: place ? 'yes' : 'no' })}
              </p>
            )}
            <OutsideSheet answer={answer} unit={unit} baseUrl={baseUrl} t={t} />
          </div>
          <QrCode text={address} label={t('sheet.qr')} />
        </div>
        {total === 0 && (
          <p data-without-print>
            <a class="button" href={findUrl(query)}>
              {t('sheet.look-further')}
            </a>
          </p>
        )}
        <ol class="sheet-list">
          {shown.map(hit => (
            <SheetItem
              {...{ hit, unit, now, about, baseUrl, t }}
              from={place}
              homeZone={setting.homeZone ?? null}
            />
          ))}
        </ol>
        <div class="sheet-foot">
          {urgent && <Urgent area={urgent} t={t} />}
          <SetLine
            class="sheet-code"
            {...{ set, baseUrl, t }}
            say={set && set.groups < total ? sayAmong : sayWhole}
          />
          {!coded && (
            <p>{t('sheet.printed', { date: sayDay(t, now, 'weekday'), address: readable(address) })}</p>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Which set this is, that it is complete, and who runs it; or plainly that it is not. */
function saySet({ answer, place, unit, t }: SheetPageProps): string {
  const { hits, total } = answer
  if (total === 0) return t('sheet.none')
  const counts = { shown: inFigures(hits.length, t), count: inFigures(total, t) }
  const which = hits.length < total ? t('sheet.part', counts) : sayWhich(whichOf(answer), place, unit, t)
  return `${which} ${t('sheet.run-by')}`
}

const NEEDED: readonly UrgentNeed[] = ['danger', 'health', 'talk']

function Urgent({ area, t }: { area: UrgentArea; t: Translator }) {
  const lines = NEEDED.flatMap(need => area.lines.find(line => line.for === need && line.phone) ?? [])
  return (
    <p>
      <b>{t('sheet.urgent')}</b>{' '}
      {lines.map(line => (
        <>
          {t(`urgent.need.${line.for}` as MessageKey)}: <span class="tel">{line.phone}</span>.{' '}
        </>
      ))}
    </p>
  )
}
