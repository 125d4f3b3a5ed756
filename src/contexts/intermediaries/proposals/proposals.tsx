/** Proposals in the queue, each decided where it stands. */
import { Proposed } from '#ui/proposed/proposal-parts.tsx'
import type { Setting } from '#ui/setting.ts'
import { DecideHere } from './decide-here.tsx'
import { deskProposalUrl, type ProposalAtDesk } from './proposal-at-desk.ts'

export interface ProposalsProps {
  setting: Setting
  proposals: readonly ProposalAtDesk[]
  formKey: string
  open: boolean
}

export function Proposals({ setting, proposals, formKey, open }: ProposalsProps) {
  const { t } = setting
  return (
    <section class="queue" aria-labelledby="proposals">
      <h2 id="proposals">
        {t('proposal.desk.queue')} <small>{proposals.length}</small>
      </h2>
      {proposals.map((about, place) => (
        <details class="task" open={open && place === 0} id={open && place === 0 ? 'next' : undefined}>
          <summary>
            <b dir="auto">
              {t('proposal.desk.title', {
                name: about.name,
                fact: t(`answer.fact.${about.proposal.fact}`),
              })}
            </b>
            <span class="takes">{t('desk.takes', { n: about.minutes })}</span>
            <span class="then">{t('proposal.desk.then')}</span>
          </summary>
          <div class="do flow">
            <Proposed proposal={about.proposal} setting={setting} />
            <DecideHere {...{ about, setting, formKey }} />
            <p>
              <a href={deskProposalUrl(about.proposal.id)}>{t('proposal.desk.open')}</a>
            </p>
          </div>
        </details>
      ))}
    </section>
  )
}
