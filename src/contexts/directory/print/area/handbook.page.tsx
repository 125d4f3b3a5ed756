/** All groups of an area on paper, by what they are about: for a binder, a counter, a waiting room (W7, M17). */
import { QrCode } from '#ui/qr-code.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { placeUrl } from '../../placed/placed-url.ts'
import type { NamedSet } from '../../sheet/named-set.ts'
import { SetLine, sayNearSet, sayShortSet } from '../../sheet/set-line.tsx'
import { PrintFrame } from '../print-frame.tsx'
import { type Area, boardUrl, handbookUrl, typed } from '../print-url.ts'
import type { PrintedGroup } from '../printed-group.ts'

export interface Chapter {
  /** As a heading. */
  topic: string
  groups: readonly PrintedGroup[]
  /** Everybody for this topic, those among them who stand under another, too; null: they have no topic, or nobody is confirmed. */
  set: NamedSet | null
}

export interface HandbookPageProps extends Setting {
  area: Area
  /** The name of the place. */
  place: string
  chapters: readonly Chapter[]
  /** Everybody near the place, whatever they meet about (M09). */
  set: NamedSet | null
  /** How many groups there are, and how many of them are in it. */
  total: number
  shown: number
  /** Without a slash at the end. */
  baseUrl: string
  /** Epoch milliseconds. */
  now: number
  sendsLetters: boolean
}

export function HandbookPage(props: HandbookPageProps) {
  const { area, place, chapters, set, total, shown, baseUrl, now, sendsLetters, ...setting } = props
  const { t } = setting
  const address = `${baseUrl}${handbookUrl(area)}`
  const title = t('print.handbook.of', { place })
  const putUp = { href: placeUrl({ kind: 'handbook', ...area }), text: t('print.put-up') }
  const board = { href: boardUrl(area), text: t('print.board.title') }
  return (
    <PrintFrame
      {...setting}
      title={title}
      back={{ href: `/near/${encodeURIComponent(area.near)}`, text: t('print.back-to-area') }}
      links={shown > 0 && sendsLetters ? [board, putUp] : [board]}
      sensitive={false}
    >
      <div class="sheet handbook">
        <header class="sheet-head">
          <div>
            <h1>{title}</h1>
            <p>
              {shown < total
                ? t('print.handbook.part', { shown, n: total })
                : t('print.handbook.count', { n: total })}
            </p>
            <p>
              {t('print.as-of', { date: sayDay(t, now) })} {t('print.handbook.today')}
            </p>
            <p class="material-address">{typed(address)}</p>
            <SetLine set={set} baseUrl={baseUrl} t={t} say={sayNearSet} />
          </div>
          <QrCode text={address} label={t('print.qr')} />
        </header>
        {chapters.map(({ topic, groups, set: all }) => (
          <section class="chapter">
            <h2>{topic}</h2>
            <SetLine set={all} baseUrl={baseUrl} t={t} say={sayShortSet} />
            {groups.map(print => (
              <Entry print={print} setting={setting} />
            ))}
          </section>
        ))}
      </div>
    </PrintFrame>
  )
}

function Entry({ print, setting: { t } }: { print: PrintedGroup; setting: Setting }) {
  return (
    <article class="entry">
      <h3 dir="auto" lang={print.lang}>
        {print.name}
      </h3>
      {print.words && (
        <p dir="auto" lang={print.lang}>
          {print.words}
        </p>
      )}
      {print.gatherings.map(({ when, where }) => (
        <p>
          <b>{when}.</b> {where}
        </p>
      ))}
      {print.more > 0 && <p>{t('print.more-times', { n: print.more })}</p>}
      <p>
        {print.part} {print.reach.map(({ shown }) => shown).join(' · ')}
      </p>
      <p class="entry-foot">
        {print.known} {t('print.today-short')} <b>{print.typed}</b>
      </p>
    </article>
  )
}
