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
  told?: 'again' | 'enough' | 'not-now' | undefined
}

export function HeldPage({ setting, token, why, held, formKey, sayOrigin, told }: HeldPageProps) {
  const { t } = setting
  return (
    <HeldFrame setting={setting} sayOrigin={sayOrigin}>
      <h1>{t(`relay.held-title.${why}`)}</h1>
      <p class="lead">{t(`relay.held-lead.${why}`)}</p>
      {told && (
        <p role="alert" class="notice">
          {t(`relay.told.${told}`)}
        </p>
      )}
      <form class="flow" method="post" action={heldUrl(token)}>
        <input type="hidden" {...formKey} />
        {held.without !== null && (
          <>
            <h2>{t('relay.without')}</h2>
            <p class="as-written paper" dir="auto">
              {held.without}
            </p>
            <p>
              <button class="button" type="submit" name="did" value="without">
                {t('relay.send-without')}
              </button>
            </p>
          </>
        )}
        <h2>{t(why === 'who' ? 'relay.as-it-came' : 'relay.with')}</h2>
        <p class="as-written paper" dir="auto">
          {held.words}
        </p>
        <p>
          <button
            class={held.without === null ? 'button' : 'button button-plain'}
            type="submit"
            name="did"
            value="send"
          >
            {t(why === 'who' ? 'relay.send' : 'relay.send-with')}
          </button>
        </p>
        <h2>{t('relay.or-not')}</h2>
        <p>
          <button class="button button-plain" type="submit" name="did" value="away">
            {t('relay.throw-away')}
          </button>
        </p>
      </form>
      <p class="small">{t('relay.held-until')}</p>
    </HeldFrame>
  )
}

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
    <div class="flow readable">{children}</div>
  </Page>
)
