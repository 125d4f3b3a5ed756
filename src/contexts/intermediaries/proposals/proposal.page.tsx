/** One proposal at the desk: what is proposed, the thread, what to say to it, and the way back for a day. */
import { Hidden, Outcome, Proposed, Thread, type ThreadProps } from '#ui/proposed/proposal-parts.tsx'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { deskGroupUrl } from '../desk/desk-url.ts'
import { DecideHere, type DecideHereProps } from './decide-here.tsx'
import { deskProposalUrl } from './proposal-at-desk.ts'

export interface DeskProposalPageProps extends DecideHereProps {
  typed?: ThreadProps['typed']
  /** `limits`: the desk has no mandate for it. */
  told?: 'moved-on' | 'busy' | 'limits' | undefined
}

export function DeskProposalPage({ about, setting, formKey, typed, told }: DeskProposalPageProps) {
  const { t } = setting
  const { proposal, slug, name } = about
  const here = deskProposalUrl(proposal.id)
  return (
    <DeskFrame setting={setting} title={t('proposal.title')} current={null}>
      <div class="flow readable band">
        <h1>{t('proposal.title')}</h1>
        <p class="lead">
          <a href={deskGroupUrl(slug)} dir="auto">
            {name}
          </a>
        </p>
        {told && told !== 'limits' && <p role="alert">{t(`desk.told.${told}`)}</p>}
        {told === 'limits' && (
          <p role="alert">
            {t('mend.limits')} <a href={`${deskGroupUrl(slug)}/mandate`}>{t('mandate.how-to-get')}</a>
          </p>
        )}
        <section class="pinned flow" aria-labelledby="proposed">
          <h2 id="proposed">{t(`answer.fact.${proposal.fact}`)}</h2>
          <Proposed proposal={proposal} setting={setting} />
          {proposal.settled !== null && <Outcome proposal={proposal} setting={setting} />}
        </section>
        {proposal.settled === null && <DecideHere {...{ about, setting, formKey }} />}
        {proposal.canReopen && proposal.settled?.by === 'desk' && (
          <form method="post" action={here}>
            <Hidden {...{ proposal, formKey }} />
            <button class="button button-plain" type="submit" name="did" value="again">
              {t('proposal.undo')}
            </button>
          </form>
        )}
        <Thread {...{ proposal, setting, formKey, typed }} action={here} />
      </div>
    </DeskFrame>
  )
}
