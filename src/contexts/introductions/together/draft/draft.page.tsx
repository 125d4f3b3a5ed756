/** The draft, the person's alone: read out, changed, sent by their press, or thrown away. It can be taken along on a phone. */
import { Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Admission } from '../../ways/admission.ts'
import { waysUrl } from '../../ways/ways-url.ts'
import { DRAFT_HOURS, type TogetherWay } from '../introduction.ts'
import { IntroductionFields, Tick } from '../introduction-fields.tsx'
import { introductionUrl } from '../together-url.ts'
import type { Typed, Wrong } from '../typed-introduction.ts'

export interface DraftPageProps {
  setting: Setting
  token: string
  /** With where it is, to be taken along. */
  address: string
  way: TogetherWay
  group: { name: string; slug: string }
  sensitive: boolean
  typed: Typed
  /** Whether whoever helped asked to learn that contact was made. */
  asksWord: boolean
  /** Of the page that comes next: drawn with the form, so that two presses lead to one. */
  next: string
  tells: boolean
  /** Shown on the screen that two look at: the helper's link, or only that it is so; empty on a device of their own. */
  beside: string
  /** Where the helper finds it, shown on the shared screen alone. */
  wordAt: string | null
  sendsTexts: boolean
  sayOrigin: { name: string; content: string }
  wrong: Wrong
  kept: boolean
  told: 'again' | 'not-now' | null
  /** The group takes nobody at this moment. */
  refused: (Admission & { admitted: false }) | null
}

export function DraftPage(props: DraftPageProps) {
  const { setting, token, address, way, group, typed, refused, told, wrong, sendsTexts } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('together.page-title')}
      listed={false}
      sensitive={props.sensitive}
      head={<meta {...props.sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('together.draft-title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p class="talk-state">{t(props.kept ? 'together.kept' : 'together.not-sent')}</p>
        {refused && (
          <p role="alert" class="talk-state">
            {t(`conversation.not-now.${refused.why}`)}{' '}
            {refused.nextOpening &&
              t('conversation.next-opening', { day: sayDay(t, refused.nextOpening, 'weekday') })}
          </p>
        )}
        {told && (
          <p role="alert" class="talk-state">
            {t(`conversation.told.${told}`)}
          </p>
        )}
        <form class="flow" method="post" action={introductionUrl(token)}>
          <input type="hidden" name="next" value={props.next} />
          {props.beside !== '' && <input type="hidden" name="beside" value={props.beside} />}
          <IntroductionFields {...{ t, way, typed, wrong, sendsTexts }} />
          {props.asksWord && <Tick name="tells" checked={props.tells} label={t('together.tells')} />}
          <p>{t('together.agree', { group: group.name })}</p>
          {props.beside === '' && <p>{t('together.keep-here-text')}</p>}
          <p class="row">
            <button class="button" type="submit" name="did" value="send">
              {t('together.send')}
            </button>
            <button class="button button-plain" type="submit" name="did" value="keep">
              {t(props.beside === '' ? 'together.keep-here' : 'together.keep')}
            </button>
          </p>
        </form>
        <section class="pinned flow" aria-labelledby="along-h">
          <h2 id="along-h">{t('together.along')}</h2>
          <p>{t('together.along-text', { hours: DRAFT_HOURS })}</p>
          <QrCode text={address} label={t('together.along-code')} />
          <p class="own-address">
            <a href={introductionUrl(token)}>{address}</a>
          </p>
        </section>
        {props.wordAt && (
          <section class="flow" aria-labelledby="word-h">
            <h2 id="word-h">{t('together.word-at')}</h2>
            <p>{t('together.word-at-text')}</p>
            <p class="own-address">{props.wordAt}</p>
          </section>
        )}
        <form class="flow" method="post" action={introductionUrl(token)}>
          <h2>{t('together.away')}</h2>
          <p>{t('together.away-text')}</p>
          <p>
            <button class="button button-plain" type="submit" name="did" value="away">
              {t('together.away-press')}
            </button>
          </p>
        </form>
        <p>
          <a href={waysUrl(group.slug)}>{t('together.more-distant')}</a>
        </p>
      </div>
    </Page>
  )
}
