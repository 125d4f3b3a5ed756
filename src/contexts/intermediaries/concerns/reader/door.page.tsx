/** Behind a door: one field, no name. Where somebody may be in danger, whom to ring stands first. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import { type Door, MOST_WORDS } from '../concern.ts'
import { doorUrl } from '../concern-url.ts'
import { Holds } from './doors.page.tsx'

/** Nothing was kept. `empty` and `long`: of the words; `again`: it came without its key; `wait`: too many press at once; `enough`: of this group this week. */
export type DoorTold = 'empty' | 'long' | 'again' | 'wait' | 'enough'

export interface DoorPageProps {
  setting: Setting
  group: { name: string; slug: string }
  door: Door
  sensitive: boolean
  name: string | null
  urgent: ComponentChildren
  ways: ComponentChildren
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  told?: { why: DoorTold; typed: string } | undefined
}

export function DoorPage(props: DoorPageProps) {
  const { setting, group, door, sensitive, name, urgent, ways, formKey, sayOrigin, told } = props
  const { t } = setting
  const title = t(`concern.door.${door}`)
  const ofWords = told?.why === 'empty' || told?.why === 'long'
  const wrong = ofWords ? t(`concern.told.${told.why as 'empty'}`, { n: MOST_WORDS }) : undefined
  return (
    <Page
      {...setting}
      title={t('concern.title')}
      listed={false}
      sensitive={sensitive}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{title}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {door === 'danger' && urgent}
        <p>
          {door === 'danger' && `${t('concern.no-emergency')} `}
          {t(`concern.door.${door}-who`, { name: name ?? t('concern.somebody') })}
        </p>
        {told && !ofWords && (
          <div role="alert" class="flow">
            <p>{t(`concern.told.${told.why}`)}</p>
            {told.why === 'enough' && ways}
          </div>
        )}
        <form class="flow" method="post" action={doorUrl(group.slug, door)}>
          <input type="hidden" {...formKey} />
          <WordsField
            id="words"
            name="words"
            label={t('concern.words')}
            hint={t('concern.words-hint')}
            value={told?.typed ?? ''}
            wrong={wrong}
            rows={8}
          />
          <p>
            <button class="button" type="submit">
              {t('concern.send', { name: name ?? t('concern.somebody') })}
            </button>
          </p>
        </form>
        <p>{t('concern.then')}</p>
        <Holds t={t} />
      </div>
    </Page>
  )
}
