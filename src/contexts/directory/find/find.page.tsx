/** What was asked and what there is: one screen on a phone, no script (M07). */
import type { ComponentChildren } from 'preact'
import { Markup } from '#ui/markup.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { sayOwnWords } from '../groups/own-language.ts'
import type { UrgentShown } from '../urgent-help/urgent-numbers.ts'
import type { CardCache } from './card-cache.ts'
import type { LeftOut } from './find.form.ts'
import type { FindAnswer } from './find-answer.ts'
import { findHeading } from './find-heading.ts'
import { findOrder } from './find-order.ts'
import { findUrl } from './find-url.ts'
import { gatheringOf, hitItems } from './hit-item.ts'
import { mayNarrow, NarrowForm } from './narrow-form.tsx'
import { Narrowed } from './narrowed.tsx'
import { nowAt } from './now.ts'
import { OnDatesLine } from './on-dates.tsx'
import { PageLinks } from './page-links.tsx'
import { Printed } from './printed.tsx'
import { readerZone } from './reader-zone.ts'
import { type DistanceUnit, unitIn } from './say-distance.ts'
import { SEEK_SCRIPT, SeekForm } from './seek-form.tsx'
import { UnderstoodLines } from './understood.tsx'
import { UrgentFirst } from './urgent-first.tsx'
import { WaysOn } from './ways-on.tsx'

export interface FindPageProps extends Setting {
  answer: FindAnswer
  cards: CardCache
  /** Epoch milliseconds. */
  now: number
  /** Public address without a slash at the end, for paper. */
  baseUrl?: string
  /** The ring map; none where no place was given. */
  ringMap?: ComponentChildren
  leftOut?: readonly LeftOut[]
  /** A topic asked for, or one of a group shown, is sensitive. */
  sensitive?: boolean
  /** Whom to ring now, where the words say that it may not wait (R7). */
  urgent?: UrgentShown | null
  /** The place looks misplaced in the field: what to show there instead of what stands in the address. */
  nearShown?: string
}

export function FindPage({
  answer,
  cards,
  now,
  baseUrl = '',
  ringMap,
  leftOut = [],
  sensitive = false,
  urgent = null,
  nearShown,
  ...setting
}: FindPageProps) {
  const { t } = setting
  const { query } = answer
  const unit = unitOf(answer)
  const homeZone = readerZone(answer, setting.homeZone)
  const heading = findHeading(answer, t)
  const aside = Boolean(ringMap) || mayNarrow(answer)
  const ownWords = sayOwnWords(
    answer.hits.map(({ group }) => group),
    t,
  )
  return (
    <Page
      {...setting}
      title={heading}
      current="find"
      sensitive={sensitive}
      listed={false}
      groupsAt={answer.total > 0 ? 'groups' : undefined}
      mainClass="wrap"
      scripts={[SEEK_SCRIPT, 'in-place', 'map-marks']}
    >
      <SeekForm t={t} assets={setting.assets} q={query.q} near={nearShown ?? query.near} />
      <div class={aside ? 'with-aside' : 'readable'}>
        <div>
          <div class="flow found">
            <h1>{heading}</h1>
            {urgent && <UrgentFirst urgent={urgent} t={t} />}
            <UnderstoodLines answer={answer} t={t} leftOut={leftOut} unit={unit} />
            <Narrowed answer={answer} t={t} />
            <OnDatesLine answer={answer} t={t} />
            {ownWords && <p class="small soft">{ownWords}</p>}
            {answer.total > 0 && <Order answer={answer} t={t} map={Boolean(ringMap)} />}
          </div>
          {answer.total > 0 && (
            <>
              <h2 class="hidden" id="groups">
                {t(findOrder(answer).heading)}
              </h2>
              <Markup
                as="ol"
                class="notices"
                start={answer.hits[0]?.number ?? 1}
                html={hitItems(answer.hits, { t, cards, now: nowAt(now), unit, homeZone })}
              />
              <PageLinks answer={answer} t={t} />
            </>
          )}
          <WaysOn answer={answer} t={t} unit={unit} />
          <KeepArea answer={answer} t={t} />
          <Printed query={query} now={now} baseUrl={baseUrl} t={t} />
        </div>
        {aside && (
          <aside aria-label={t('find.aside')} class="flow find-aside">
            {ringMap}
            {mayNarrow(answer) && <NarrowForm answer={answer} t={t} unit={unit} />}
          </aside>
        )}
      </div>
    </Page>
  )
}

/** From here a reader can have their next search answered on their own device. */
function KeepArea({ answer: { understood }, t }: { answer: FindAnswer; t: Translator }) {
  const { place } = understood
  const near = place.kind === 'found' ? `?near=${encodeURIComponent(place.place.key)}` : ''
  return (
    <p class="soft top-m keep-area">
      <a href={`/kept${near}`}>{t('offline.way-on')}</a> {t('offline.way-on-rest')}
    </p>
  )
}

/** The reader's unit follows the place asked for; without one, the country of the first place shown. */
export function unitOf({ understood, hits }: FindAnswer): DistanceUnit {
  if (understood.place.kind === 'found') return unitIn(understood.place.place.country)
  return unitIn(hits[0]?.group.gatherings.find(({ place }) => place?.country)?.place?.country ?? null)
}

/** Without a place, too, the order has a name, so that the link beside it is not taken for it. */
function NoPlaceOrder({
  answer: { query, understood, onDates, hits },
  t,
}: {
  answer: FindAnswer
  t: Translator
}) {
  const fits = query.q !== '' || understood.words.length > 0
  const away = hits[0] !== undefined && gatheringOf(hits[0])?.mode !== 'in-person'
  const text = t(
    onDates ? 'find.dated-first' : fits ? 'find.fit-first' : away ? 'find.anywhere-first' : 'find.no-order',
  )
  return query.sort === 'soonest' ? (
    <a href={findUrl(query, { sort: 'nearest' })}>{text}</a>
  ) : (
    <span>{text}</span>
  )
}

function Order({ answer, t, map }: { answer: FindAnswer; t: Translator; map: boolean }) {
  const { query, understood } = answer
  const soonest = query.sort === 'soonest'
  const { byPlace } = findOrder(answer)
  return (
    <p class="order">
      {understood.place.kind === 'found' &&
        (soonest ? (
          <a href={findUrl(query, { sort: 'nearest' })}>{t(byPlace)}</a>
        ) : (
          <span>{t(byPlace)}</span>
        ))}
      {understood.place.kind !== 'found' && <NoPlaceOrder answer={answer} t={t} />}
      {soonest ? (
        <span>{t('find.soonest')}</span>
      ) : (
        <a href={findUrl(query, { sort: 'soonest' })}>{t('find.soonest')}</a>
      )}
      {map && (
        <a class="jump" href="#map">
          {t('find.map')}
        </a>
      )}
      {mayNarrow(answer) && (
        <a class="jump" href="#narrow">
          {t('find.narrow')}
        </a>
      )}
    </p>
  )
}
