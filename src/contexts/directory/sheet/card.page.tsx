/** A card for the pocket, folded once: nothing about anybody's situation on the outside, the whole set behind its code (M09). */
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { DistanceUnit } from '../find/say-distance.ts'
import { CodeAddress } from './code-address.tsx'
import type { NamedSet } from './named-set.ts'
import { sayWhich } from './say-which.ts'
import { codeUrl, type SetAsked, setCardUrl, setSheetUrl } from './set-url.ts'

export interface CardPageProps extends Setting {
  asked: SetAsked
  set: NamedSet
  topic: string | null
  place: string | null
  unit: DistanceUnit
  /** No word of what for, inside either. */
  plain: boolean
  sensitive: boolean
  /** Without a slash at the end. */
  baseUrl: string
  /** Epoch milliseconds. */
  now: number
}

export function CardPage(props: CardPageProps) {
  const { asked, set, topic, place, unit, plain, sensitive, baseUrl, now, ...setting } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('set.card-title')}
      current="sheet"
      sensitive={sensitive}
      listed={false}
      mainClass="card-page wrap"
      scripts={['print']}
    >
      <div class="sheet-bar">
        <a href={setSheetUrl(asked)}>{t('set.card-back')}</a>
        <PrintButton text={t('set.card-print')} />
        {topic && (
          <a href={setCardUrl(asked, { plain: !plain })}>{t(plain ? 'set.card-with' : 'set.card-plain')}</a>
        )}
      </div>
      <h1>{t('set.card-title')}</h1>
      <p class="card-how">{t('set.card-how')}</p>
      <div class="carried">
        <Outside {...{ set, place, baseUrl, t }} />
        <Inside {...{ set, place, unit, now, t }} topic={plain ? null : topic} />
      </div>
    </Page>
  )
}

interface SideProps {
  set: NamedSet
  place: string | null
  t: Translator
}

interface InsideOnly {
  unit: DistanceUnit
  topic: string | null
  now: number
}

function Outside({ set, place, baseUrl, t }: SideProps & { baseUrl: string }) {
  const address = `${baseUrl}${codeUrl(set.code)}`
  return (
    <section class="carried-side" aria-label={t('set.card-outside')}>
      <div>
        <p class="carried-head">{place ? t('set.card-near', { place }) : t('set.card-anywhere')}</p>
        <p>{t('set.card-address')}</p>
        <p class="carried-code">
          <CodeAddress code={set.code} baseUrl={baseUrl} />
        </p>
      </div>
      <QrCode text={address} label={t('sheet.qr')} />
    </section>
  )
}

function Inside({ set, place, unit, topic, now, t }: SideProps & InsideOnly) {
  return (
    <section class="carried-side" aria-label={t('set.card-inside')}>
      <div>
        {topic && <p class="carried-head">{topic}</p>}
        <p>
          <b>{sayWhich(set, place, unit, t)}</b>
        </p>
        <p>{t('set.card-choose')}</p>
        <p>{t('set.card-as-of', { date: sayDay(t, now, 'weekday') })}</p>
      </div>
    </section>
  )
}
