/** For professionals: a place and a topic to press, and the sheet with the complete set; what stays with the person (M09, M13). */
import { Around, SLOT } from '#ui/around.tsx'
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { TopicCount } from '#ui/topic-index.tsx'
import type { Understood } from '../find/find-answer.ts'
import { fullName } from '../find/full-name.ts'
import { WhichPlace } from '../find/understood.tsx'
import type { FoundPlace } from '../places/place-name.ts'
import { AreaLinks } from '../print/area/area-links.tsx'
import { professionalsUrl, setSheetUrl } from '../sheet/set-url.ts'
import { SheetForm } from '../sheet/sheet-form.tsx'
import { PlaceForm } from './place-form.tsx'

export interface ProfessionalsPageProps extends Setting {
  /** Where; null: not said yet. */
  place?: FoundPlace | null
  /** As it stands in the address. */
  near?: string
  /** What was typed and is no one place. */
  unsettled?: Understood['place'] | null
  /** What most groups there meet about, with how many stand on the sheet. */
  topics?: readonly TopicCount[]
  /** Other places, a press each. */
  towns?: readonly FoundPlace[]
}

export function ProfessionalsPage(props: ProfessionalsPageProps) {
  const { place = null, near = '', unsettled = null, topics = [], towns = [], ...setting } = props
  const { t } = setting
  return (
    <Page {...setting} title={t('professionals.title')} description={t('professionals.description')}>
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('professionals.title')}</h1>
          <p class="lead">{t('set.lead')}</p>
        </div>
      </section>
      <section class="band" aria-labelledby="tiles-h">
        <div class="wrap flow">
          {place ? (
            <>
              <h2 id="tiles-h">{t('set.topics-near', { place: fullName(place, t) })}</h2>
              <Tiles topics={topics} near={near} t={t} />
              <p>
                <a class="button" href={professionalsUrl(near, '/topics')}>
                  {t('set.all-topics')}
                </a>
              </p>
            </>
          ) : (
            <h2 id="tiles-h">{t('set.where')}</h2>
          )}
          {unsettled && (
            <WhichPlace place={unsettled} listed={false} urlOf={key => professionalsUrl(key)} t={t} />
          )}
          {towns.length > 0 && (
            <nav aria-label={t('set.other-places')} class="flow top-m">
              {place && <h2>{t('set.other-places')}</h2>}
              <ul class="tiles tiles-small">
                {towns.map(town => (
                  <li>
                    <a href={professionalsUrl(town.key)}>{fullName(town, t)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <PlaceForm typed={unsettled ? near : ''} t={t} />
          <p class="small soft">{t('professionals.nothing-kept')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <SheetForm t={t} heading={t('set.own-words')} near={place?.name ?? ''} />
          <Bounds near={near} t={t} />
        </div>
      </section>
    </Page>
  )
}

function Tiles({ topics, near, t }: { topics: readonly TopicCount[]; near: string; t: Translator }) {
  if (topics.length === 0) return <p>{t('set.none-near')}</p>
  return (
    <ul class="tiles">
      {topics.map(({ slug, label, groups }) => (
        <li>
          <a href={setSheetUrl({ topic: slug, near })}>
            {label} <small>{t('set.groups', { n: groups, count: inFigures(groups, t) })}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Bounds({ near, t }: { near: string; t: Translator }) {
  return (
    <div class="flow">
      <h2>{t('professionals.can-heading')}</h2>
      <p>{t('professionals.lead')}</p>
      <ul class="dash">
        <li>{t('professionals.can-all')}</li>
        <li>{t('professionals.can-together')}</li>
        <li>{t('professionals.can-write')}</li>
        <li>
          <Around text={t('professionals.can-urgent', { urgent: SLOT })}>
            <a href="/urgent-help">{t('professionals.urgent-link')}</a>
          </Around>
        </li>
      </ul>
      <AreaLinks near={near} t={t} />
      <h2 class="top-m">{t('professionals.cannot-heading')}</h2>
      <ul class="dash">
        <li>{t('professionals.cannot-contact')}</li>
        <li>{t('professionals.cannot-hide')}</li>
        <li>{t('professionals.cannot-learn')}</li>
      </ul>
      <p>{t('professionals.kinds')}</p>
    </div>
  )
}
