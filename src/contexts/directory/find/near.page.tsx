/** What there is around one place, by topic and by date: for somebody who does not know what to look for. */
import type { ComponentChildren } from 'preact'
import { countInWords, sentenceStart } from '#ui/count-in-words.ts'
import { Markup } from '#ui/markup.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { type TopicCount, TopicIndex } from '#ui/topic-index.tsx'
import type { FoundPlace } from '../places/place-name.ts'
import { AreaLinks } from '../print/area/area-links.tsx'
import type { CardCache } from './card-cache.ts'
import type { FindAnswer } from './find-answer.ts'
import { isInArea, placeName } from './find-heading.ts'
import { findUrl } from './find-url.ts'
import { fullName } from './full-name.ts'
import { hitItems } from './hit-item.ts'
import { nowAt } from './now.ts'
import { readerZone } from './reader-zone.ts'
import { type DistanceUnit, sayAround, unitIn } from './say-distance.ts'
import { SEEK_SCRIPT, SeekForm } from './seek-form.tsx'
import { WaysOn } from './ways-on.tsx'
import { Widened } from './widened.tsx'

export interface NearPageProps extends Setting {
  place: FoundPlace
  /** The search for this place and nothing else; its first few hits are shown, soonest first if so asked. */
  answer: FindAnswer
  /** Topics with groups in the same circle. */
  topics: readonly TopicCount[]
  ringMap?: ComponentChildren
  cards: CardCache
  /** Epoch milliseconds. */
  now: number
}

/** Groups in the list, of those on the map. */
export const FEW_NEAR = 5

export function NearPage({ place, answer, topics, ringMap, cards, now, ...setting }: NearPageProps) {
  const { t } = setting
  const { query, total, withinKm } = answer
  const unit = unitIn(place.country)
  const homeZone = readerZone(answer, setting.homeZone)
  const named = fullName(place, t)
  // No circle of the ladder holds a single one, so nothing on the page is said to be near.
  const far = total > 0 && withinKm === null
  const inArea = isInArea(answer) && total > 0
  const title = far || total === 0 ? 'near.title-far' : inArea ? 'near.title-in' : 'near.title'
  const whatFor = far ? 'near.what-for-far' : inArea ? 'near.what-for-in' : 'near.what-for'
  return (
    <Page
      {...setting}
      title={t(title, { place: named })}
      current="find"
      groupsAt={total > 0 ? 'soon-h' : undefined}
      mainClass="wrap"
      scripts={[SEEK_SCRIPT]}
    >
      <div class={ringMap ? 'with-aside opening' : 'opening'}>
        <div class="flow">
          <h1>{t(title, { place: place.name })}</h1>
          {place.region && <p class="soft">{place.region}</p>}
          {far ? <Widened answer={answer} t={t} unit={unit} /> : <Lead answer={answer} unit={unit} t={t} />}
          <SeekForm t={t} assets={setting.assets} near={query.near} />
        </div>
        {ringMap && <div>{ringMap}</div>}
      </div>
      {topics.length > 0 && (
        <section class="field-of-topics" aria-labelledby="for-h">
          <h2 id="for-h">{t(whatFor, { place: place.name })}</h2>
          <TopicIndex topics={topics} t={t} near={query.near} />
        </section>
      )}
      {total > 0 && (
        <section class="readable top" aria-labelledby="soon-h">
          <h2 id="soon-h">{t('near.soonest')}</h2>
          <Markup
            as="ol"
            class="notices top-s"
            html={hitItems(answer.hits.slice(0, FEW_NEAR), { t, cards, now: nowAt(now), unit, homeZone })}
          />
          <p class="top-m">
            <a class="button" href={findUrl(query, { sort: 'nearest' })}>
              {t(inArea ? 'near.see-all-in' : 'near.see-all', { n: total, count: countInWords(total, t) })}
            </a>
          </p>
          <div class="top-m">
            <AreaLinks near={query.near} t={t} />
          </div>
        </section>
      )}
      {answer.unmet && <WaysOn answer={answer} t={t} unit={unit} />}
    </Page>
  )
}

function Lead({ answer, unit, t }: { answer: FindAnswer; unit: DistanceUnit; t: Translator }) {
  const { total, withinKm } = answer
  if (isInArea(answer)) {
    const Count = sentenceStart(countInWords(total, t), t)
    return <p>{t('near.lead-in', { n: total, Count, place: placeName(answer) })}</p>
  }
  const distance = withinKm === null ? '' : sayAround(withinKm, unit, t)
  return <p>{t('near.lead', { n: total, Count: sentenceStart(countInWords(total, t), t), distance })}</p>
}
