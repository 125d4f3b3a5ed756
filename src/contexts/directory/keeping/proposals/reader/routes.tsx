/** A reader says what is right, and sees what becomes of it at an address nobody else has. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import type { ThreadProps } from '#ui/proposed/proposal-parts.tsx'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../../../directory-web.ts'
import { loadGroups } from '../../../groups/group.store.ts'
import { publicGroup } from '../../../groups/public-group.ts'
import type { DirectoryTables } from '../../../tables.ts'
import { asksOf } from '../../confirmation-ask.store.ts'
import type { KeepingWeb } from '../../keeping-web.ts'
import { openPressBrake } from '../../press-brake.ts'
import { messagesOf } from '../message.store.ts'
import { proposalById, settle } from '../proposal.store.ts'
import { proposalSeen } from '../proposal-seen.ts'
import { PROPOSED_LINK, proposedUrl, rightUrl } from '../proposal-url.ts'
import { proposeRoutes } from '../propose/routes.tsx'
import { sayAbout } from '../say.ts'
import { ProposedPage } from './proposed.page.tsx'

export function readerProposalRoutes(web: DirectoryWeb & KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl, directory } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const brake = openPressBrake(clock)

  routes.route(
    '/',
    proposeRoutes(web, {
      at: rightUrl(':slug'),
      by: 'reader',
      wait: () => brake.take(),
      async groupOf(c) {
        const slug = c.req.param('slug') ?? ''
        const group = await directory.groupBySlug(slug)
        if (!group || group.life.state === 'ended') throw new Problem('not-found')
        return { group, here: rightUrl(group.slug), back: `/groups/${group.slug}/wrong` }
      },
      doneAt: (group, id) =>
        id === null ? `/groups/${group.slug}/wrong/sent` : proposedUrl(signLink(linkKey, PROPOSED_LINK, id)),
    }),
  )

  routes.get(proposedUrl(':token'), c => show(c))

  routes.post(proposedUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { proposal } = await proposalOf(c)
    if (sent.text('did') === 'withdraw') {
      const withdrawn = { outcome: 'withdrawn', by: 'reader', reason: null, at: clock.now() } as const
      await settle(queries.withTables<DirectoryTables>(), proposal.id, withdrawn)
    } else {
      if (brake.take() > 0) throw new Problem('too-many', 60)
      const typed = await sayAbout(queries, { proposalId: proposal.id, by: 'reader', sent }, clock)
      if (typed !== null) return show(c, typed)
    }
    return c.redirect(proposedUrl(tokenOf(c)), 303)
  })

  async function show(c: Context, typed?: ThreadProps['typed']) {
    const setting = settingFor(c.req)
    const { t } = setting
    const now = clock.now()
    const { proposal, group } = await proposalOf(c)
    const db = queries.withTables<DirectoryTables>()
    const shown = publicGroup(group)
    const messages = await messagesOf(db, proposal.id)
    const asked = (await asksOf(db, [group.id])).get(group.id) ?? []
    c.header('cache-control', 'no-store')
    const page = (
      <ProposedPage
        {...{ setting, group, typed }}
        proposal={proposalSeen(proposal, { group, shown, messages, t, now })}
        askedAt={asked.map(({ askedAt }) => askedAt).filter(at => at > proposal.at)}
        here={proposedUrl(tokenOf(c))}
        formKey={newFormKey()}
      />
    )
    return c.html(renderPage(page), typed ? 422 : 200)
  }

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  /** An address that is not ours and one that is over look the same. */
  async function proposalOf(c: Context) {
    const id = readLink(linkKey, PROPOSED_LINK, tokenOf(c))
    const db = queries.withTables<DirectoryTables>()
    const proposal = id === null ? null : await proposalById(db, id)
    const [group] = proposal ? await loadGroups(db, [proposal.groupId]) : []
    if (!proposal || !group) throw new Problem('not-found')
    return { proposal, group }
  }

  return routes
}
