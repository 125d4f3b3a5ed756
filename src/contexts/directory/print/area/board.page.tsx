/** A screen in a foyer: what is on today and in the coming days, in letters for the other side of the room. No script (W8). */
import { Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import type { Setting } from '#ui/setting.ts'
import { sayOccurrence, sayOccurrenceTimes } from '../../gatherings/saying/say-occurrence.ts'
import { ownLanguage } from '../../groups/own-language.ts'
import { linesOfDate } from '../../groups/page/say-place.ts'
import type { NamedSet } from '../../sheet/named-set.ts'
import { SetLine, sayNearSet } from '../../sheet/set-line.tsx'
import { labelOf } from '../../topics/topics.ts'
import { type Area, boardUrl, codeUrl, typed } from '../print-url.ts'
import type { Coming } from './coming-gatherings.ts'

/** As many as fit on a screen in letters one can read from four steps away. */
export const ON_A_PAGE = 6
/** Seconds a page stands where there are several, and until it renews itself where there is one. */
const [TURNS_AFTER, RENEWED_AFTER] = [30, 240]

export interface BoardPageProps extends Setting {
  area: Area
  place: string
  /** Everybody near the place, also who does not meet in the coming days (M09). */
  set: NamedSet | null
  /** Of this page. */
  coming: readonly Coming[]
  /** From 1. */
  page: number
  pages: number
  /** Without a slash at the end. */
  baseUrl: string
  /** Epoch milliseconds. */
  now: number
  /** As a clock in that place shows it. */
  at: string
}

export function BoardPage(props: BoardPageProps) {
  const { area, place, set, coming, page, pages, baseUrl, now, at, ...setting } = props
  const { t, assets, prefix = '' } = setting
  const next = `${prefix}${boardUrl(area, page < pages ? page + 1 : 1)}`
  const address = `${baseUrl}/near/${encodeURIComponent(place)}`
  return (
    <Page
      {...setting}
      title={t('print.board.of', { place })}
      listed={false}
      mainClass="board-screen"
      head={
        <>
          <meta http-equiv="refresh" content={`${pages > 1 ? TURNS_AFTER : RENEWED_AFTER}; url=${next}`} />
          {assets.material && <link rel="stylesheet" href={assets.material} />}
        </>
      }
    >
      <header>
        <div>
          <h1>{t('print.board.of', { place })}</h1>
          <p>
            {t('print.board.at', { time: at })}
            {pages > 1 && ` ${t('print.board.page', { page, pages })}`}
          </p>
          <SetLine set={set} baseUrl={baseUrl} t={t} say={sayNearSet} />
        </div>
        <QrCode text={address} label={t('print.qr')} />
      </header>
      {coming.length === 0 && <p class="board-none">{t('print.board.none')}</p>}
      <ol>
        {coming.map(({ group, gathering, date }) => (
          <li>
            <p class="board-when">
              <b>{sayOccurrence(date, t, { now, form: 'day' })}</b>
              <span>{sayOccurrenceTimes(date, t)}</span>
            </p>
            <div>
              <h2 dir="auto" lang={ownLanguage(group, t)}>
                {group.name}
              </h2>
              <p>{linesOfDate({ gathering, date }, t).join(', ')}</p>
            </div>
            <p class="board-about">
              {group.topics[0] && <b>{labelOf(group.topics[0], t.locale)}</b>}
              <span>{typed(`${baseUrl}${codeUrl(group.code)}`)}</span>
            </p>
          </li>
        ))}
      </ol>
    </Page>
  )
}
