/** Keeping an area on a phone, told in plain words: what is kept, what is not, and the press that takes it all away. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Understood } from '../find/find-answer.ts'
import { fullName } from '../find/full-name.ts'
import { sayAround, unitIn } from '../find/say-distance.ts'
import { WhichPlace } from '../find/understood.tsx'
import type { FoundPlace } from '../places/place-name.ts'

export interface KeptPageProps extends Setting {
  /** As typed. */
  near: string
  place: Understood['place']
  /** What would be kept; null where no place was settled. */
  area: { middle: FoundPlace; withinKm: number; groups: number } | null
}

const KEPT = ['groups', 'towns', 'pages'] as const
const KNOWN = ['area', 'words', 'device', 'history'] as const

export function KeptPage({ near, place, area, ...setting }: KeptPageProps) {
  const { t, assets } = setting
  return (
    <Page
      {...setting}
      title={t('offline.title')}
      description={t('offline.description')}
      listed={false}
      sensitive
      scripts={['kept']}
    >
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('offline.title')}</h1>
          <p class="lead">{t('offline.lead')}</p>
        </div>
      </section>
      <div
        data-kept-area
        data-worker={assets.scripts['kept-worker']}
        data-keeping={t('offline.keeping')}
        data-kept-now={t('offline.kept-now')}
        data-renewed={t('offline.renewed')}
        data-not-fetched={t('offline.not-fetched')}
        data-cleared={t('offline.cleared')}
        data-not-cleared={t('offline.not-cleared')}
        data-copies-left={t('offline.copies-left')}
      >
        <section class="band">
          <div class="wrap split">
            <div class="flow">
              <h2 tabIndex={-1}>{t('offline.area-heading')}</h2>
              <Kept t={t} />
              <p role="status" data-status />
              <Where near={near} place={place} area={area} t={t} />
              {area && <Offer area={area} t={t} />}
              <p data-without-script>{t('offline.without-script')}</p>
              <p hidden data-when="cannot">
                {t('offline.cannot')}
              </p>
            </div>
            <div class="flow">
              <h2>{t('offline.what-heading')}</h2>
              <ul class="dash">
                {KEPT.map(what => (
                  <li>{t(`offline.what-${what}`)}</li>
                ))}
              </ul>
            </div>
          </div>
        </section>
        <section class="band">
          <div class="wrap split">
            <div class="flow">
              <h2>{t('offline.clear-heading')}</h2>
              <p>{t('offline.clear-text')}</p>
              <Stored t={t} />
              <p hidden data-when="script">
                <button class="button button-plain" type="button" data-clear-traces>
                  {t('offline.clear')}
                </button>
              </p>
              <p role="status" data-clear-status />
            </div>
            <div class="flow">
              <h2>{t('offline.known-heading')}</h2>
              <ul class="dash">
                {KNOWN.map(what => (
                  <li>{t(`offline.known-${what}`)}</li>
                ))}
              </ul>
            </div>
          </div>
        </section>
      </div>
    </Page>
  )
}

function Where({ near, place, area, t }: Pick<KeptPageProps, 'near' | 'place' | 'area'> & { t: Translator }) {
  const shown = area && place.kind === 'found' && place.place.key === near ? fullName(area.middle, t) : near
  return (
    <form class="flow ask-form" action="/kept" aria-label={t('offline.area-heading')}>
      <Field
        id="kept-near"
        name="near"
        label={t('find.where')}
        hint={t('offline.where-hint')}
        value={shown}
        autocomplete="off"
        maxLength={200}
      />
      <WhichPlace place={place} listed={false} urlOf={key => `/kept?near=${encodeURIComponent(key)}`} t={t} />
      <button class="button button-plain" type="submit">
        {t('offline.choose')}
      </button>
    </form>
  )
}

function Offer({
  area: { middle, withinKm, groups },
  t,
}: {
  area: NonNullable<KeptPageProps['area']>
  t: Translator
}) {
  const distance = sayAround(withinKm, unitIn(middle.country), t)
  return (
    <>
      <p>{t('offline.offer', { place: fullName(middle, t), distance, n: groups })}</p>
      <p hidden data-when="script">
        <button class="button" type="button" data-keep-area={middle.key}>
          {t('offline.keep')}
        </button>
      </p>
    </>
  )
}

/** Filled on the device, by what is kept there. */
function Kept({ t }: { t: Translator }) {
  return (
    <div class="flow" hidden data-when="kept">
      <p>
        <b data-now-place />
      </p>
      <p data-now-text />
      <p>
        <a class="button" href="/find">
          {t('offline.to-find')}
        </a>{' '}
        <button class="button button-plain" type="button" data-renew="">
          {t('offline.renew')}
        </button>
      </p>
    </div>
  )
}

/** How much lies there. */
function Stored({ t }: { t: Translator }) {
  return (
    <table class="known kept" aria-label={t('offline.stored')} hidden data-when="script">
      <tbody>
        {(['pack', 'words', 'pages', 'shortlist'] as const).map(what => (
          <tr>
            <th scope="row">{t(`offline.stored-${what}`)}</th>
            <td data-stored={what} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
