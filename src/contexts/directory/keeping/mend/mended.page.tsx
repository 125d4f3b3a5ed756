/** After saving, or looking again: what the record says now, and the ways on while nothing else has changed it. */
import { KEY_FIELD } from '#platform/http/posted-form.ts'
import type { Setting } from '#ui/setting.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { MendFrame } from './mend-frame.tsx'

export interface MendedPageProps {
  setting: Setting
  group: Group
  fact: Fact
  lines: readonly string[]
  here: string
  back: string
  formKey: string
  /** Something was put right; else it was said to be right. */
  mended: boolean
  /** Some of it reads like a home or a name, and is shown to nobody else. */
  heldBack: boolean
  /** Nothing else has changed it since. */
  canTakeBack: boolean
  /** `moved-on`: the press came too late. `busy`: a list is being read in. Nothing was undone. */
  told?: 'moved-on' | 'busy' | undefined
}

const TITLE = { saved: 'mend.saved', said: 'mend.said', 'moved-on': 'mend.not-taken-back' } as const
const LEAD = { saved: 'mend.saved-lead', said: 'mend.said-lead', 'moved-on': 'mend.moved-on-back' } as const

export function MendedPage(props: MendedPageProps) {
  const { setting, group, fact, lines, here, back, formKey, mended, heldBack, canTakeBack, told } = props
  const { t } = setting
  const what = told === 'moved-on' ? told : mended ? 'saved' : 'said'
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t(TITLE[what])}
      back={{ href: back, label: t('mend.others') }}
    >
      <p class="lead">{t(LEAD[what])}</p>
      {told === 'busy' && <p role="alert">{t('mend.busy')}</p>}
      <section class="pinned flow" aria-labelledby="says">
        <h2 id="says">{t(`answer.fact.${fact}`)}</h2>
        {lines.map(line => (
          <p dir="auto">{line}</p>
        ))}
        {heldBack && <p class="soft">{t('notice.you-see')}</p>}
      </section>
      <p>
        <a href={`${back}/${fact}`}>{t('mend.something-changed')}</a>
      </p>
      {canTakeBack && (
        <form class="flow" method="post" action={here}>
          <input type="hidden" name={KEY_FIELD} value={formKey} />
          <button class="button button-plain" type="submit" aria-describedby="take-back">
            {t('mend.take-back')}
          </button>
          <p class="small soft" id="take-back">
            {t('mend.take-back-text')}
          </p>
        </form>
      )}
      <p>
        <a href={`/groups/${group.slug}`}>{t('answer.as-shown')}</a>
      </p>
    </MendFrame>
  )
}
