/** What became of what somebody proposed, at an address that only they have: the course, the thread, and the way back. */

import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD } from '#platform/http/posted-form.ts'
import { Page } from '#ui/page.tsx'
import { Outcome, Proposed, Thread, type ThreadProps } from '#ui/proposed/proposal-parts.tsx'
import type { ProposalView } from '#ui/proposed/proposal-view.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'

export interface ProposedPageProps {
  setting: Setting
  group: { slug: string; name: string }
  proposal: ProposalView
  /** When its contacts were asked since, epoch milliseconds. */
  askedAt: readonly number[]
  here: string
  formKey: string
  typed?: ThreadProps['typed']
}

export function ProposedPage(props: ProposedPageProps) {
  const { setting, group, proposal, askedAt, here, formKey, typed } = props
  const { t, homeZone } = setting
  const days = new Set(askedAt.map(at => sayDay(t, at, 'full', homeZone ?? 'UTC')))
  return (
    <Page
      {...setting}
      title={t('proposal.yours')}
      listed={false}
      sensitive
      head={<meta {...SAY_ORIGIN} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('proposal.yours')}</h1>
        <p class="lead">
          <a href={`/groups/${group.slug}`} dir="auto">
            {group.name}
          </a>
        </p>
        <Outcome proposal={proposal} setting={setting} />
        {[...days].map(day => (
          <p>{t('proposal.asked', { day })}</p>
        ))}
        <section class="pinned flow" aria-labelledby="proposed">
          <h2 id="proposed">{t(`answer.fact.${proposal.fact}`)}</h2>
          <Proposed proposal={proposal} setting={setting} />
        </section>
        <p class="hint">{t('proposal.keep-address')}</p>
        <Thread {...{ proposal, setting, formKey, typed }} action={here} />
        {proposal.settled === null && (
          <form method="post" action={here}>
            <input type="hidden" name={KEY_FIELD} value={formKey} />
            <button class="button button-plain" type="submit" name="did" value="withdraw">
              {t('proposal.withdraw')}
            </button>
          </form>
        )}
      </div>
    </Page>
  )
}
