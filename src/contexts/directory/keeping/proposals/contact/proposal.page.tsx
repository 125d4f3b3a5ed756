/** One proposal as the group's contact reads it: what is proposed, the thread, and what to say to it. */

import { Decide, Hidden, Outcome, Proposed, Thread, type ThreadProps } from '#ui/proposed/proposal-parts.tsx'
import type { ProposalView } from '#ui/proposed/proposal-view.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../../groups/group.ts'
import { MendFrame } from '../../mend/mend-frame.tsx'
import { mendUrl } from '../../mend/mend-url.ts'

export interface ProposalPageProps {
  setting: Setting
  group: Group
  proposal: ProposalView
  /** Path of the page that lists the facts. */
  facts: string
  here: string
  formKey: string
  typed?: ThreadProps['typed']
  /** Nothing was kept: the record says something else by now, or a list is being read in. */
  told?: 'moved-on' | 'busy' | undefined
}

export function ProposalPage(props: ProposalPageProps) {
  const { setting, group, proposal, facts, here, formKey, typed, told } = props
  const { t } = setting
  const { fact, settled } = proposal
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('proposal.title')}
      back={{ href: facts, label: t('mend.others') }}
    >
      {told && <p role="alert">{t(`answer.${told}`)}</p>}
      <section class="pinned flow" aria-labelledby="proposed">
        <h2 id="proposed">{t(`answer.fact.${fact}`)}</h2>
        <Proposed proposal={proposal} setting={setting} />
        {settled === null ? (
          <Decide {...{ proposal, setting, formKey }} action={here} change={mendUrl(facts, fact)} />
        ) : (
          <Outcome proposal={proposal} setting={setting} />
        )}
        {proposal.canReopen && settled?.by === 'contact' && (
          <form method="post" action={here}>
            <Hidden {...{ proposal, formKey }} />
            <button class="button button-plain" type="submit" name="did" value="again">
              {t('proposal.undo')}
            </button>
          </form>
        )}
      </section>
      <Thread {...{ proposal, setting, formKey, typed }} action={here} />
    </MendFrame>
  )
}
