/** A mail that waits: what would go on, and three buttons. Opening the page does nothing. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { HeldWords, WhyHeld } from './held.ts'
import { heldUrl } from './held-url.ts'

export interface HeldPageProps {
  setting: Setting
  token: string
  why: WhyHeld
  held: HeldWords
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: 'again' | 'enough' | 'nobody' | 'over' | 'not-now' | undefined
}

export function HeldPage({ setting, token, why, held, formKey, sayOrigin, told }: HeldPageProps) {
  const { t } = setting
  const isTheirs = why === 'own-address'
  return (
    <HeldFrame setting={setting} sayOrigin={sayOrigin}>
      <h1>{t(`relay.held-title.${why}`)}</h1>
      <p class="lead">{t(`relay.held-lead.${why}`)}</p>
      {told && (
        <p role="alert" class="notice">
          {t(`relay.told.${told}`)}
        </p>
      )}
      {held.without !== null && (
        <Choice {...{ token, formKey, words: held.without }} did="without" title={t('relay.without')}>
          {t('relay.send-without')}
        </Choice>
      )}
      <Choice
        {...{ token, formKey, words: held.words }}
        did="send"
        title={t(isTheirs ? 'relay.with' : 'relay.as-it-came')}
        second={held.without !== null}
      >
        {t(isTheirs ? 'relay.send-with' : 'relay.send')}
      </Choice>
      <Choice {...{ token, formKey }} did="away" title={t('relay.or-not')} second>
        {t('relay.throw-away')}
      </Choice>
      <p class="small">{t('relay.held-until')}</p>
    </HeldFrame>
  )
}

interface ChoiceProps {
  token: string
  formKey: HeldPageProps['formKey']
  did: 'send' | 'without' | 'away'
  title: string
  /** What would go on; absent: nothing would. */
  words?: string
  /** Beside another that is better. */
  second?: boolean
  children: ComponentChildren
}

const Choice = ({ token, formKey, did, title, words, second = false, children }: ChoiceProps) => (
  <form class="flow" method="post" action={heldUrl(token)}>
    <input type="hidden" {...formKey} />
    <h2>{title}</h2>
    {words !== undefined && (
      <p class="as-written said" dir="auto">
        {words}
      </p>
    )}
    <p>
      <button class={second ? 'button button-plain' : 'button'} type="submit" name="did" value={did}>
        {children}
      </button>
    </p>
  </form>
)

/** What became of it, or that nothing is there. */
export function NoMorePage({
  setting,
  what,
  ways,
}: {
  setting: Setting
  what: 'sent' | 'away' | 'gone'
  ways: ComponentChildren
}) {
  const { t } = setting
  return (
    <HeldFrame setting={setting}>
      <h1>{t(`relay.no-more-title.${what}`)}</h1>
      <p class="lead">{t(`relay.no-more.${what}`)}</p>
      {what === 'gone' && ways}
    </HeldFrame>
  )
}

interface FrameProps {
  setting: Setting
  sayOrigin?: HeldPageProps['sayOrigin']
  children: ComponentChildren
}

const HeldFrame = ({ setting, sayOrigin, children }: FrameProps) => (
  <Page
    {...setting}
    title={setting.t('relay.page-title')}
    listed={false}
    head={sayOrigin && <meta {...sayOrigin} />}
    mainClass="wrap band"
  >
    <div class="flow readable talk">{children}</div>
  </Page>
)
