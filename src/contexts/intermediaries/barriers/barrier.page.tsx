/** "A door stayed shut?": told in under a minute, in private; and what came of those told before (M21). */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Barrier } from './barrier.ts'
import { BarrierForm, type BarrierTyped } from './barrier-form.tsx'
import { BarriersBefore } from './barriers-before.tsx'

export interface BarrierPageProps {
  setting: Setting
  group: { name: string }
  /** Of this group; the newest first. */
  barriers: readonly Barrier[]
  name: string | null
  zone: string
  /** Path of this page, and of the letter's. */
  here: string
  back: string
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: BarrierTyped | undefined
  most: number
}

export function BarrierPage(props: BarrierPageProps) {
  const { setting, group, barriers, name, zone, here, back, formKey, sayOrigin, told, most } = props
  const { t } = setting
  const who = name ?? t('concern.somebody')
  return (
    <Page
      {...setting}
      title={t('barrier.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('barrier.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('barrier.lead', { name: who })}</p>
        <BarrierForm {...{ t, here, formKey, told, most }} />
        <BarriersBefore {...{ t, barriers, zone }} />
        <p>
          <a href={back}>{t('barrier.back')}</a>
        </p>
      </div>
    </Page>
  )
}
