/** Looking a group up by its name: somebody of it is on the phone. */
import { Field } from '#ui/field.tsx'
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from './desk-frame.tsx'
import { deskGroupsUrl, deskGroupUrl } from './desk-url.ts'

export interface DeskGroupsPageProps {
  setting: Setting
  /** As typed; empty where nobody has looked yet. */
  typed: string
  /** Opened by the key that looks for a group: one goes on typing. */
  byKey: boolean
  found: {
    groups: readonly { slug: string; name: string; town: string | null }[]
    /** How many there are, those that are not listed among them. */
    all: number
    /** Called nearly so. */
    near: boolean
  }
}

export function DeskGroupsPage({ setting, typed, byKey, found }: DeskGroupsPageProps) {
  const { t } = setting
  const { groups, all, near } = found
  return (
    <DeskFrame setting={setting} title={t('desk.groups')} current="groups">
      <div class="flow readable band">
        <h1>{t('desk.groups')}</h1>
        <form class="flow" method="get" action={deskGroupsUrl}>
          <Field
            id="name"
            name="name"
            label={t('desk.group-name')}
            value={typed}
            autocomplete="off"
            autofocus={byKey}
          />
          <p>
            <button class="button" type="submit">
              {t('desk.look-up')}
            </button>
          </p>
        </form>
        {typed.trim() !== '' && (groups.length === 0 || near) && (
          <p role="status">
            {t('desk.none-of-that-name')} {near && t('desk.nearly-named')}
          </p>
        )}
        {!near && all > groups.length && (
          <p role="status">{t('desk.so-many-of', { n: groups.length, all })}</p>
        )}
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
