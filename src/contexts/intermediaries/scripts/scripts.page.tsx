/** What to say on the phone and what to send on paper, as a list; and one of them whole. */
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { deskGroupUrl, deskScriptsUrl, deskScriptUrl } from '../desk/desk-url.ts'
import { JOURNEYS, type JourneyName } from './journeys.ts'

/** Whose facts go on the paper; null: blank. */
export type ForWhom = { slug: string; name: string } | null

const withGroup = (url: string, group: ForWhom): string => (group ? `${url}?group=${group.slug}` : url)

export function ScriptsPage({ setting, group }: { setting: Setting; group: ForWhom }) {
  const { t } = setting
  return (
    <DeskFrame setting={setting} title={t('scripts.title')} current="scripts">
      <div class="flow readable band">
        <h1>{t('scripts.title')}</h1>
        {group && (
          <p class="lead" dir="auto">
            {group.name}
          </p>
        )}
        <p>{t('scripts.lead')}</p>
        <ul class="script-list">
          {JOURNEYS.map(({ name }) => (
            <li>
              <a href={withGroup(deskScriptUrl(name), group)}>{t(`scripts.${name}.title`)}</a>
              <a
                href={withGroup(`${deskScriptUrl(name)}/form`, group)}
                aria-label={t('scripts.form-of', { what: t(`scripts.${name}.title`) })}
              >
                {t('scripts.form')}
              </a>
            </li>
          ))}
        </ul>
        {group && (
          <p>
            <a href={deskGroupUrl(group.slug)}>{t('scripts.back-to-group')}</a>
          </p>
        )}
      </div>
    </DeskFrame>
  )
}

export interface ScriptPageProps {
  setting: Setting
  journey: JourneyName
  group: ForWhom
}

export function ScriptPage({ setting, journey, group }: ScriptPageProps) {
  const { t } = setting
  const title = t(`scripts.${journey}.title`)
  return (
    <DeskFrame setting={setting} title={title} current="scripts">
      <div class="flow readable band">
        <h1>{title}</h1>
        {group && (
          <p class="lead" dir="auto">
            {group.name}
          </p>
        )}
        <h2>{t('scripts.say')}</h2>
        <div class="script flow">
          {t(`scripts.${journey}.say`)
            .split('\n')
            .map(line => (
              <p>{line}</p>
            ))}
        </div>
        <h2>{t('scripts.then')}</h2>
        <p>{t(`scripts.${journey}.then`)}</p>
        <p class="not-on-paper">
          <a class="button button-plain" href={withGroup(`${deskScriptUrl(journey)}/form`, group)}>
            {t('scripts.form')}
          </a>
        </p>
        <p class="not-on-paper">
          <a href={withGroup(deskScriptsUrl, group)}>{t('scripts.all')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
