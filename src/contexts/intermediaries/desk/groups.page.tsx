/** Looking a group up by its name: somebody of it is on the phone. */
import { Field } from '#ui/field.tsx'
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from './desk-frame.tsx'
import { deskGroupsUrl, deskGroupUrl } from './desk-url.ts'

export interface DeskGroupsPageProps {
  setting: Setting
  /** As typed; empty where nobody has looked yet. */
  typed: string
  groups: readonly { slug: string; name: string; town: string | null }[]
}

export function DeskGroupsPage({ setting, typed, groups }: DeskGroupsPageProps) {
  const { t } = setting
  return (
    <DeskFrame setting={setting} title={t('desk.groups')} current="groups">
      <div class="flow readable band">
        <h1>{t('desk.groups')}</h1>
        <form class="flow" method="get" action={deskGroupsUrl}>
          <Field id="name" name="name" label={t('desk.group-name')} value={typed} autocomplete="off" />
          <p>
            <button class="button" type="submit">
              {t('desk.look-up')}
            </button>
          </p>
        </form>
        {typed.trim() !== '' && groups.length === 0 && <p role="status">{t('desk.none-of-that-name')}</p>}
        <ul class="dash">
          {groups.map(({ slug, name, town }) => (
            <li dir="auto">
              <a href={deskGroupUrl(slug)}>{name}</a>
              {town && <span class="soft"> {town}</span>}
            </li>
          ))}
        </ul>
      </div>
    </DeskFrame>
  )
}
