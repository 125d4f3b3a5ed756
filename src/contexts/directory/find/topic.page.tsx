/** One topic: what people call it, the groups for it, and the topics around it. */
import { countInWords, sentenceStart } from '#ui/count-in-words.ts'
import { Markup } from '#ui/markup.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { type TopicCount, TopicIndex } from '#ui/topic-index.tsx'
import type { UrgentShown } from '../urgent-help/urgent-numbers.ts'
import type { CardCache } from './card-cache.ts'
import { unitOf } from './find.page.tsx'
import type { FindAnswer } from './find-answer.ts'
import { isInArea, placeName } from './find-heading.ts'
import { findUrl } from './find-url.ts'
import { hitItems } from './hit-item.ts'
import { nowAt } from './now.ts'
import { readerZone } from './reader-zone.ts'
import { SEEK_SCRIPT, SeekForm } from './seek-form.tsx'
import { UrgentFirst } from './urgent-first.tsx'
import { WaysOn } from './ways-on.tsx'
import { Widened } from './widened.tsx'

export interface TopicPageProps extends Setting {
  topic: {
    slug: string
    label: string
    everyday: readonly string[]
    professional: readonly string[]
    sensitive?: boolean
  }
  /** The search for this topic, near the place if one was given; its first few hits are shown. */
  answer: FindAnswer
  /** Whom to ring now, where whoever comes here may be in danger (R7). */
  urgent?: UrgentShown | null
  broader: readonly TopicCount[]
  narrower: readonly TopicCount[]
  related: readonly TopicCount[]
  cards: CardCache
  /** Epoch milliseconds. */
  now: number
}

const FEW = 6

export function TopicPage({
  topic,
  answer,
  urgent = null,
  broader,
  narrower,
  related,
  cards,
  now,
  ...setting
}: TopicPageProps) {
  const { t } = setting
  const { query, total } = answer
  const place = placeName(answer)
  const unit = unitOf(answer)
  const hits = {
    t,
    cards,
    now: nowAt(now),
    unit,
    homeZone: readerZone(answer, setting.homeZone),
  }
  const values = { n: total, Count: sentenceStart(countInWords(total, t), t), place }
  const near = isInArea(answer) ? 'find.heading-in' : 'topic.heading-list-near'
  const heading = total === 0 ? t('topic.none') : t(place === '' ? 'topic.heading-list' : near, values)
  return (
    <Page
      {...setting}
      title={topic.label}
      current="topics"
      sensitive={topic.sensitive ?? false}
      groupsAt={total > 0 ? 'groups-h' : undefined}
      mainClass="wrap"
      scripts={[SEEK_SCRIPT]}
    >
      <div class="flow opening">
        <h1>{sentenceStart(topic.label, t)}</h1>
        {urgent && <UrgentFirst urgent={urgent} t={t} />}
        <Words {...topic} t={t} />
        <SeekForm t={t} assets={setting.assets} q={topic.label} near={query.near} />
      </div>
      <section class="readable" aria-labelledby="groups-h">
        <h2 id="groups-h">{heading}</h2>
        {isNowhere(answer) && <p class="top-s">{t('topic.none-anywhere')}</p>}
        {answer.widened && (
          <div class="top-s">
            <Widened answer={answer} t={t} unit={unit} />
          </div>
        )}
        {total > 0 && (
          <>
            <Markup as="ol" class="notices top-s" html={hitItems(answer.hits.slice(0, FEW), hits)} />
            <p class="top-m">
              <a class="button" href={findUrl(query)}>
                {t('topic.see-all')}
              </a>
            </p>
          </>
        )}
        {answer.unmet && <WaysOn answer={{ ...answer, onward: elsewhere(answer) }} t={t} unit={unit} />}
      </section>
      <Around heading={t('topic.narrower')} topics={narrower} t={t} near={query.near} />
      <Around heading={t('topic.related')} topics={related} t={t} near={query.near} />
      <Around heading={t('topic.broader')} topics={broader} t={t} near={query.near} />
      <p class="top-m">
        <a href="/topics">{t('find.all-topics-link')}</a>
      </p>
    </Page>
  )
}

/** None near, online or elsewhere, and none that nobody has confirmed for long either. */
const isNowhere = ({ total, onward }: FindAnswer): boolean =>
  total === 0 && !onward.some(way => 'more' in way)

/** Neighbouring topics and the way to all of them stand further down this page. */
const elsewhere = ({ onward }: FindAnswer): FindAnswer['onward'] =>
  onward.filter(({ to }) => to !== 'topic' && to !== 'all-topics')

function Words({
  everyday,
  professional,
  t,
}: Pick<TopicPageProps['topic'], 'everyday' | 'professional'> & { t: Translator }) {
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(t.locale, { type: 'disjunction' }).format(words.slice(0, 8))
  return (
    <>
      {everyday.length > 0 && <p>{t('topic.also-called', { words: list(everyday) })}</p>}
      {professional.length > 0 && (
        <p class="soft">{t('topic.professionals-say', { words: list(professional) })}</p>
      )}
    </>
  )
}

type AroundProps = { heading: string; topics: readonly TopicCount[]; t: Translator; near: string }

function Around({ heading, topics, t, near }: AroundProps) {
  if (topics.length === 0) return null
  return (
    <section class="field-of-topics">
      <h2>{heading}</h2>
      <TopicIndex topics={topics} t={t} near={near} />
    </section>
  )
}
