/** Where somebody proposed something, "still right" answers that too: the three ways stand together. */
import { Decide, Proposed } from '#ui/proposed/proposal-parts.tsx'
import type { ProposalView } from '#ui/proposed/proposal-view.ts'
import type { Setting } from '#ui/setting.ts'
import type { Fact } from '../../../freshness/confirmation.ts'
import { proposalsUrl } from '../proposal-url.ts'

export interface OpenProposalsProps {
  proposals: readonly ProposalView[]
  fact: Fact
  setting: Setting
  here: string
  formKey: string
}

export function OpenProposals({ proposals, fact, setting, here, formKey }: OpenProposalsProps) {
  const { t } = setting
  return proposals
    .filter(one => one.fact === fact && one.settled === null)
    .map(proposal => {
      const page = `${proposalsUrl(here)}/${proposal.id}`
      return (
        <div class="proposed flow">
          <Proposed proposal={proposal} setting={setting} />
          <Decide {...{ proposal, setting, formKey }} action={page} change={`${here}/${fact}`} />
          <p>
            <a href={page}>{t('proposal.write-back', { n: proposal.messages.length })}</a>
          </p>
        </div>
      )
    })
}
