/** What others propose about a group's record, and its history, under the letter to one of its contacts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { SEEN_FIELD } from '#ui/proposed/proposal-view.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryTables } from '../../../tables.ts'
import { letterOccasion } from '../../answer-ask.ts'
import { ANSWER_LINK, answerUrl } from '../../answer-url.ts'
import { GroupHistoryPage } from '../../history/group-history.page.tsx'
import { lookAtHistory } from '../../history/look-at-history.ts'
import type { KeepingWeb } from '../../keeping-web.ts'
import { decideAgain, saysAsWeSay, takeProposal } from '../decide.ts'
import { messagesOf } from '../message.store.ts'
import { proposalById } from '../proposal.store.ts'
import { proposalSeen } from '../proposal-seen.ts'
import { proposalsUrl } from '../proposal-url.ts'
import { sayAbout } from '../say.ts'
import { ProposalPage, type ProposalPageProps } from './proposal.page.tsx'

const DECISIONS = { take: takeProposal, 'as-we-say': saysAsWeSay, again: decideAgain } as const

export function contactProposalRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const link = answerUrl(':token')

  routes.get(`${link}/history`, async c => {
    const { group } = await occasionOf(c).look(queries)
    const setting = settingFor(c.req)
    const now = clock.now()
    const entries = await lookAtHistory(queries, group, now)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<GroupHistoryPage {...{ setting, group, entries, now }} back={factsOf(c)} />))
  })

  routes.get(`${proposalsUrl(link)}/:proposal`, c => show(c))

  routes.post(`${proposalsUrl(link)}/:proposal`, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { proposal } = await proposalOf(c)
    const here = `${proposalsUrl(factsOf(c))}/${proposal.id}`
    const did = sent.text('did')
    if (did === 'say' || did === 'say-without') {
      const typed = await sayAbout(queries, { proposalId: proposal.id, by: 'contact', sent }, clock)
      return typed === null ? c.redirect(here, 303) : show(c, { typed })
    }
    const decide = Object.entries(DECISIONS).find(([name]) => name === did)?.[1]
    if (!decide || sent.key === null) throw new Problem('invalid')
    const { id: proposalId } = proposal
    const deciding = { occasion: occasionOf(c), by: 'contact' as const, proposalId, key: sent.key }
    try {
      await decide(queries, { ...deciding, seen: sent.text(SEEN_FIELD) }, clock)
    } catch (fault) {
      if (!(fault instanceof Problem) || (fault.kind !== 'moved-on' && fault.kind !== 'too-many')) throw fault
      return show(c, { told: fault.kind === 'moved-on' ? 'moved-on' : 'busy' })
    }
    return c.redirect(here, 303)
  })

  async function show(c: Context, more: Pick<ProposalPageProps, 'typed' | 'told'> = {}) {
    const setting = settingFor(c.req)
    const { proposal, group } = await proposalOf(c)
    const messages = await messagesOf(queries.withTables<DirectoryTables>(), proposal.id)
    const asked = { group, shown: group, messages, t: setting.t, now: clock.now() }
    const facts = factsOf(c)
    c.header('cache-control', 'no-store')
    const page = (
      <ProposalPage
        {...{ setting, group, facts, ...more }}
        proposal={proposalSeen(proposal, asked)}
        here={`${proposalsUrl(facts)}/${proposal.id}`}
        formKey={newFormKey()}
      />
    )
    return c.html(renderPage(page), more.told ? 409 : more.typed ? 422 : 200)
  }

  const factsOf = (c: Context): string => answerUrl(c.req.param('token') ?? '')

  /** A link that is not ours and one that is over look the same. */
  function occasionOf(c: Context) {
    const id = readLink(linkKey, ANSWER_LINK, c.req.param('token') ?? '')
    if (id === null) throw new Problem('not-found')
    return letterOccasion(id, clock)
  }

  async function proposalOf(c: Context) {
    const { group } = await occasionOf(c).look(queries)
    const id = c.req.param('proposal') ?? ''
    const proposal = isId(id) ? await proposalById(queries.withTables<DirectoryTables>(), id) : null
    if (!proposal || proposal.groupId !== group.id) throw new Problem('not-found')
    return { proposal, group }
  }

  return routes
}
