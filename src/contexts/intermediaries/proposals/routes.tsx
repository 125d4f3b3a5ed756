/** Proposals and histories of records at the desk. */
import { type Context, Hono } from 'hono'
import {
  BeyondLimits,
  type Deciding,
  type DirectoryTables,
  decideAgain,
  deskOccasion,
  type Fact,
  groupIdBySlug,
  History,
  loadGroups,
  lookAtHistory,
  proposalById,
  proposeRoutes,
  REASONS,
  sayAbout,
  saysAsWeSay,
  takeAlone,
  takeProposal,
  turnDown,
} from '#contexts/directory/index.ts'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { SEEN_FIELD } from '#ui/proposed/proposal-view.ts'
import { renderPage } from '#ui/render.ts'
import { asSeen } from '../desk/as-seen.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import type { DeskSeen } from '../desk/desk-seen.ts'
import { DESK, deskGroupUrl } from '../desk/desk-url.ts'
import type { IntermediariesWeb } from '../desk/intermediaries-web.ts'
import { note } from '../desk/work-on.ts'
import { findNeedsOf } from '../needs/find-needs.ts'
import { atDesk, DECIDING } from './look-at-proposals.ts'
import { DeskProposalPage, type DeskProposalPageProps } from './proposal.page.tsx'
import { deskProposalUrl } from './proposal-at-desk.ts'

export interface DeskProposals extends IntermediariesWeb {
  /** Nobody gets here who does not work here. */
  whoIn(c: Context): Promise<string>
  seenBy(c: Context): Promise<DeskSeen>
}

const DECISIONS = {
  take: takeProposal,
  'as-we-say': saysAsWeSay,
  'take-alone': takeAlone,
  again: decideAgain,
}

/** @param web `queries` of a worker */
export function deskProposalRoutes(web: DeskProposals): Hono {
  const { queries, clock, settingFor, baseUrl, whoIn, seenBy } = web
  const routes = new Hono()
  const page = deskProposalUrl(':proposal')

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const [about, stored] = await aboutOf(c)
    const did = sent.text('did')
    const here = deskProposalUrl(stored.id)
    if (did === 'say' || did === 'say-without') {
      const typed = await sayAbout(queries, { proposalId: stored.id, by: 'desk', sent }, clock)
      return typed === null ? c.redirect(here, 303) : show(c, { typed })
    }
    if (sent.key === null || (about.lookFirst && did !== 'again')) return show(c, { told: 'moved-on' })
    const deciding: Deciding = {
      occasion: await occasionOf(c, stored.groupId, stored.fact),
      ...{ by: 'desk', proposalId: stored.id, key: sent.key, seen: sent.text(SEEN_FIELD) },
    }
    const reason = REASONS.find(each => each === did)
    const decide = Object.entries(DECISIONS).find(([name]) => name === did)?.[1]
    try {
      if (decide) await decide(queries, deciding, clock)
      else if (reason) await turnDown(queries, { ...deciding, reason }, clock)
      else throw new Problem('invalid')
    } catch (fault) {
      if (fault instanceof BeyondLimits) return show(c, { told: 'limits' })
      if (!(fault instanceof Problem) || (fault.kind !== 'moved-on' && fault.kind !== 'too-many')) throw fault
      return show(c, { told: fault.kind === 'moved-on' ? 'moved-on' : 'busy' })
    }
    await findNeedsOf(queries, [stored.groupId], clock)
    return c.redirect(did === 'again' ? here : `${DESK}#next`, 303)
  })

  routes.get(`${deskGroupUrl(':slug')}/history`, async c => {
    const group = await groupOf(c)
    const setting = settingFor(c.req)
    const { t } = setting
    const now = clock.now()
    const entries = await lookAtHistory(queries, group, now)
    return c.html(
      renderPage(
        <DeskFrame setting={setting} title={t('history.title')} current="groups">
          <div class="flow readable band">
            <h1>{t('history.title')}</h1>
            <p class="lead">
              <a href={deskGroupUrl(group.slug)} dir="auto">
                {group.name}
              </a>
            </p>
            <p>{t('history.lead')}</p>
            <History {...{ setting, entries, now }} />
          </div>
        </DeskFrame>,
      ),
    )
  })

  routes.route(
    '/',
    proposeRoutes(web, {
      at: `${deskGroupUrl(':slug')}/propose`,
      by: 'desk',
      wait: () => 0,
      async groupOf(c) {
        const group = await groupOf(c)
        const back = deskGroupUrl(group.slug)
        return { group: asSeen(group, (await seenBy(c)).looked), here: `${back}/propose`, back }
      },
      doneAt: (group, id) => (id === null ? deskGroupUrl(group.slug) : deskProposalUrl(id)),
    }),
  )

  async function show(c: Context, more: Pick<DeskProposalPageProps, 'typed' | 'told'> = {}) {
    const [about] = await aboutOf(c)
    const setting = settingFor(c.req)
    const page = <DeskProposalPage {...{ about, setting, ...more }} formKey={newFormKey()} />
    return c.html(
      renderPage(page),
      more.told === undefined ? (more.typed ? 422 : 200) : more.told === 'limits' ? 422 : 409,
    )
  }

  async function aboutOf(c: Context) {
    const id = c.req.param('proposal') ?? ''
    const stored = isId(id) ? await proposalById(queries.withTables<DirectoryTables>(), id) : null
    const [about] = stored ? await atDesk(queries, [stored], await seenBy(c)) : []
    if (!stored || !about) throw new Problem('not-found')
    return [about, stored] as const
  }

  const occasionOf = async (c: Context, groupId: string, fact: Fact) =>
    deskOccasion({
      ...{ groupId, clock, who: await whoIn(c) },
      said: (within, at) =>
        note(within, { groupId, at, outcome: 'talked', facts: [fact], minutes: DECIDING }),
    })

  async function groupOf(c: Context) {
    const db = queries.withTables<DirectoryTables>()
    const id = await groupIdBySlug(db, c.req.param('slug') ?? '')
    const [group] = id === null ? [] : await loadGroups(db, [id])
    if (!group) throw new Problem('not-found')
    return group
  }

  return routes
}
