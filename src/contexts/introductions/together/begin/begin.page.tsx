/** One screen, looked at by two: what the group will read, before anything is kept (W3, W4). Works without script. */
import type { ComponentChildren } from 'preact'
import { EffortField, effortOn, effortScripts } from '#ui/effort-form.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { waysUrl } from '../../ways/ways-url.ts'
import type { TogetherWay } from '../introduction.ts'
import { IntroductionFields, Tick } from '../introduction-fields.tsx'
import { beginUrl } from '../together-url.ts'
import type { Typed, Wrong } from '../typed-introduction.ts'

export interface BeginPageProps {
  setting: Setting
  way: TogetherWay
  group: { name: string; slug: string }
  sensitive: boolean
  /** Days in which the group answers or rings. */
  days: number
  /** Drawn with the form: of the person's page, and of the helper's word. */
  links: { own: string; back: string }
  urgent: ComponentChildren
  sendsTexts: boolean
  sayOrigin: { name: string; content: string }
  typed: Typed
  wantsWord: boolean
  wrong: Wrong
  told: 'again' | 'wait' | null
  /** See `platform/http/effort.ts`. */
  toWorkOut?: string | undefined
}

export function BeginPage(props: BeginPageProps) {
  const { setting, way, group, days, links, typed, wrong, told, sendsTexts, wantsWord, toWorkOut } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('together.page-title')}
      listed={false}
      sensitive={props.sensitive}
      scripts={effortScripts(toWorkOut)}
      head={<meta {...props.sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t(`together.${way}.title`)}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <ul class="dash">
          <li>{t(`together.${way}.next`, { days })}</li>
          <li>{t(`together.${way}.passed`)}</li>
          <li>{t('together.not-passed')}</li>
          <li>{t('together.back')}</li>
        </ul>
        <p>{t('conversation.no-emergency')}</p>
        {props.urgent}
        {told && (
          <p role="alert" class="talk-state" data-effort-told>
            {t(`conversation.told.${told}`)}
          </p>
        )}
        <form class="flow" method="post" action={beginUrl(way, group.slug)} {...effortOn(t, toWorkOut)}>
          <EffortField toWorkOut={toWorkOut} />
          <input type="hidden" name="link" value={links.own} />
          <input type="hidden" name="back" value={links.back} />
          <IntroductionFields {...{ t, way, typed, wrong, sendsTexts }} />
          <Tick name="word" checked={wantsWord} label={t('together.wants-word')} />
          <p>{t('together.nothing-yet')}</p>
          <p>
            <button class="button" type="submit">
              {t('together.read-it')}
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
