/** The front page: two questions, the everyday topics, and what to do if it cannot wait. */
import { ChairDrawing, SheetDrawing, SideBySideDrawing } from '#ui/drawings/doors.tsx'
import { KitchenTable } from '#ui/drawings/kitchen-table.tsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { type TopicCount, TopicIndex } from '#ui/topic-index.tsx'
import { SEEK_SCRIPT, SeekForm } from './seek-form.tsx'

export interface UrgentNumber {
  /** As it is read out and dialled, such as `116 123`. */
  number: string
  /** `tel:` or `https:` address. */
  href: string
  /** One or two short sentences: what for, when, what it costs. */
  what: string
}

export interface FrontPageProps extends Setting {
  /** The everyday topics, in the reader's alphabetical order. */
  topics: readonly TopicCount[]
  allTopics: number
  allGroups: number
  /** For the country the site is set up for; the page of all countries is one step away. */
  urgent: readonly UrgentNumber[]
}

export function FrontPage({ topics, allTopics, allGroups, urgent, ...setting }: FrontPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('home.title')} description={t('home.description')} scripts={[SEEK_SCRIPT]}>
      <section class="hero board" aria-labelledby="hello">
        <div class="wrap">
          <div class="seek-side">
            <h1 id="hello">{t('home.heading')}</h1>
            <p class="lead">{t('home.lead')}</p>
            <SeekForm t={t} assets={setting.assets} large />
          </div>
          <KitchenTable title={t('home.drawing')} />
        </div>
      </section>
      <section class="band" aria-labelledby="everyday">
        <div class="wrap">
          <h2 id="everyday">{t('home.everyday')}</h2>
          <TopicIndex topics={topics} t={t} />
          <p class="top-m">
            <a href="/topics">{t('home.all-topics', { n: allTopics })}</a> {t('home.or')}{' '}
            <a href="/find">{t('home.all-groups', { n: allGroups })}</a>.
          </p>
        </div>
      </section>
      <UrgentBand t={t} urgent={urgent} />
      <section class="band" aria-label={t('home.ways')}>
        <div class="wrap doors">
          <Door t={t} part="keep" href="/shortlist" drawing={<SideBySideDrawing />} />
          <Door t={t} part="start" href="/start" drawing={<ChairDrawing />} />
          <Door t={t} part="professionals" href="/professionals" drawing={<SheetDrawing />} />
        </div>
      </section>
      <section class="band" aria-labelledby="rely">
        <div class="wrap">
          <h2 id="rely">{t('home.rely-heading')}</h2>
          <ul class="plain-list plain-list-across">
            {RELY.map(([icon, text]) => (
              <li>
                <Icon name={icon} />
                <p>{t(text)}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </Page>
  )
}

const RELY: [IconName, MessageKey][] = [
  ['calendar', 'home.rely-facts'],
  ['lock', 'home.rely-members'],
  ['person', 'home.rely-contact'],
]

function UrgentBand({ t, urgent }: { t: Translator; urgent: readonly UrgentNumber[] }) {
  return (
    <section class="band" id="urgent" aria-labelledby="urgent-h">
      <div class="wrap split">
        <div class="flow">
          <h2 id="urgent-h">{t('home.urgent-heading')}</h2>
          <p>{t('home.urgent-text')}</p>
          <p>
            <a href="/urgent-help">{t('home.urgent-link')}</a>, {t('home.urgent-rest')}
          </p>
        </div>
        {urgent.length > 0 && (
          <dl class="numbers">
            {urgent.map(({ number, href, what }) => (
              <div>
                <dt>
                  <a href={href}>{number}</a>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}

type DoorProps = {
  t: Translator
  part: 'professionals' | 'keep' | 'start'
  href: string
  drawing: preact.JSX.Element
}

function Door({ t, part, href, drawing }: DoorProps) {
  return (
    <div class="door">
      {drawing}
      <div class="flow">
        <h2>{t(`home.${part}-heading`)}</h2>
        <p>{t(`home.${part}-text`)}</p>
        <p>
          <a href={href}>{t(`home.${part}-link`)}</a>
        </p>
      </div>
    </div>
  )
}
