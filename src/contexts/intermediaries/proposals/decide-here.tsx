/** What the desk can say to a proposal: for the group on the phone, without it, or not at all. */
import { Hidden } from '#ui/proposed/proposal-parts.tsx'
import type { Setting } from '#ui/setting.ts'
import { deskGroupUrl } from '../desk/desk-url.ts'
import { deskProposalUrl, type ProposalAtDesk } from './proposal-at-desk.ts'

const REASONS = ['not-enough', 'twice', 'not-meant'] as const

export interface DecideHereProps {
  about: ProposalAtDesk
  setting: Setting
  formKey: string
}

export function DecideHere({ about, setting, formKey }: DecideHereProps) {
  const { t } = setting
  const { proposal, slug, lookFirst } = about
  if (lookFirst)
    return (
      <p>
        {t('proposal.desk.look-first')} <a href={deskGroupUrl(slug)}>{about.name}</a>
      </p>
    )
  return (
    <form class="flow" method="post" action={deskProposalUrl(proposal.id)}>
      <Hidden {...{ proposal, formKey }} />
      <p class="small soft">{t('proposal.desk.with-group')}</p>
      <p class="desk-do">
        {proposal.fits && (
          <button class="button" type="submit" name="did" value="take">
            {t('proposal.take')}
          </button>
        )}
        <button class="button button-plain" type="submit" name="did" value="as-we-say">
          {t('proposal.as-we-say')}
        </button>
        <a class="button button-plain" href={`${deskGroupUrl(slug)}/${proposal.fact}`}>
          {t('proposal.otherwise')}
        </a>
      </p>
      {proposal.fits && (
        <>
          <p class="small soft">{t('proposal.desk.alone')}</p>
          <p class="desk-do">
            <button class="button button-plain" type="submit" name="did" value="take-alone">
              {t('proposal.desk.take-alone')}
            </button>
          </p>
          <p class="small soft">{t('proposal.desk.alone-text')}</p>
        </>
      )}
      <p class="small soft">{t('proposal.desk.not-taken')}</p>
      <p class="desk-do">
        {REASONS.map(reason => (
          <button class="button button-plain" type="submit" name="did" value={reason}>
            {t(`proposal.desk.reason.${reason}`)}
          </button>
        ))}
      </p>
    </form>
  )
}
