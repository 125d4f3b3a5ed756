/** A door that stayed shut, told on the phone: written down by the same form as on the page of a letter (M21, M74). */
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from '../../desk/desk-frame.tsx'
import { deskGroupUrl, deskScriptUrl } from '../../desk/desk-url.ts'
import type { Barrier } from '../barrier.ts'
import { BarrierForm, type BarrierTyped } from '../barrier-form.tsx'
import { BarriersBefore } from '../barriers-before.tsx'

export interface DeskBarrierPageProps {
  setting: Setting
  group: { name: string; slug: string }
  barriers: readonly Barrier[]
  zone: string
  here: string
  formKey: { name: string; value: string }
  told?: BarrierTyped | undefined
  most: number
}

export function DeskBarrierPage(props: DeskBarrierPageProps) {
  const { setting, group, barriers, zone, here, formKey, told, most } = props
  const { t } = setting
  return (
    <DeskFrame setting={setting} title={t('barrier.title')} current="groups">
      <div class="flow readable band">
        <h1>{t('barrier.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('barrier.desk.told-by-phone')}</p>
        <p>
          <a href={`${deskScriptUrl('barrier')}?group=${group.slug}`}>{t('scripts.say')}</a>
        </p>
        <BarrierForm {...{ t, here, formKey, told, most }} />
        <BarriersBefore {...{ t, barriers, zone }} />
        <p>
          <a href={deskGroupUrl(group.slug)}>{t('scripts.back-to-group')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
