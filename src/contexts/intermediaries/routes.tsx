/** The desk. Who may come here stands in `policy.ts`, and is asked before any of it. */
import { type Context, Hono } from 'hono'
import { type DirectoryTables, groupIdBySlug, groupsNamed, recordLook } from '#contexts/directory/index.ts'
import { groupsActedOn } from '#platform/audit/act.store.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { localPath } from '#platform/http/local-path.ts'
import { newFormKey, type PostedForm, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { renderPage } from '#ui/render.ts'
import { deskTellRoutes } from './barriers/desk/routes.tsx'
import { barrierRoutes, deskBarrierRoutes } from './barriers/routes.tsx'
import type { ConcernWeb } from './concerns/concern-web.ts'
import { deskConcernRoutes } from './concerns/desk/routes.tsx'
import { groupHeardRoutes } from './concerns/group/routes.tsx'
import { readerRoutes } from './concerns/reader/routes.tsx'
import { startOfDay } from './desk/day-here.ts'
import { DeskPage, type DeskPageProps } from './desk/desk.page.tsx'
import { openDeskPeople } from './desk/desk-people.ts'
import type { DeskSeen } from './desk/desk-seen.ts'
import { DESK, DESK_DOUBLES, DESK_LOOK, DESK_UNDO, deskGroupsUrl, deskGroupUrl } from './desk/desk-url.ts'
import { DIDS, doAtDesk } from './desk/do-at-desk.ts'
import { DeskGroupPage } from './desk/group.page.tsx'
import { DeskGroupsPage } from './desk/groups.page.tsx'
import type { IntermediariesWeb } from './desk/intermediaries-web.ts'
import { lookAtDesk } from './desk/look-at-desk.ts'
import { lookAtGroup } from './desk/look-at-group.ts'
import { deskMendRoutes } from './desk/mend/routes.tsx'
import type { Told } from './desk/task.tsx'
import { undo } from './desk/work-on.ts'
import { askAboutAgain } from './doubles/double.store.ts'
import { settleApart, settleDouble } from './doubles/settle-double.ts'
import { deskMandateRoutes } from './mandate/routes.tsx'
import { deskProposalRoutes } from './proposals/routes.tsx'
import { scriptRoutes } from './scripts/routes.tsx'
import type { IntermediaryTables } from './tables.ts'
import { deskWordsRoutes } from './words/routes.tsx'

/** Where whoever is worried about a group can say so. */
export const concernRoutes = (web: ConcernWeb): Hono => readerRoutes(web)

export function intermediaryRoutes(web: IntermediariesWeb): Hono {
  const { identity, clock, settingFor, baseUrl, zone, sendsLetters } = web
  const queries = asActor(web.queries, 'worker')
  const { whoIn, atDesk } = openDeskPeople(identity)
  const routes = new Hono()

  routes.use(`${DESK}/*`, async (c, next) => {
    c.header('cache-control', 'no-store')
    await next()
  })

  routes.get(DESK, c => showDesk(c))

  routes.post(DESK, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const did = DIDS.find(one => one === sent.text('did'))
    const groupId = sent.text('group')
    if (!isId(groupId) || !did) throw new Problem('invalid')
    const who = await whoIn(c)
    const { t, looked } = await seenBy(c)
    const pressed = { groupId, did, sent, sendsLetters, looked, language: t.locale, who }
    const why = await doAtDesk(queries, pressed, clock)
    if (why !== null) return showAgain(c, sent, { groupId, why, typed: sent.text('reach') })
    return c.redirect(backOf(sent) ?? goOnWith(sent.text('next')), 303)
  })

  routes.post(DESK_LOOK, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const groupId = sent.text('group')
    if (!isId(groupId)) throw new Problem('invalid')
    const who = await whoIn(c)
    await queries.transaction(within =>
      recordLook(within, { groupId, what: 'contact-phone', why: 'to-ask', who }, clock),
    )
    return c.redirect(backOf(sent) ?? goOnWith(groupId), 303)
  })

  routes.post(DESK_UNDO, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const call = sent.text('call')
    const merged = sent.text('merged')
    const who = await whoIn(c)
    const since = startOfDay(clock.now(), zone)
    if (isId(merged)) await settleApart(queries, { groupId: merged, since, who }, clock)
    const [one, other] = [sent.text('one'), sent.text('other')]
    if (isId(one) && isId(other))
      await askAboutAgain(queries.withTables<IntermediaryTables>(), { one, other }, since)
    const undone = isId(call) ? await undo(queries, { id: call, since, who }, clock) : null
    return c.redirect(goOnWith(undone ?? ''), 303)
  })

  routes.post(DESK_DOUBLES, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const [one, other, keep] = [sent.text('one'), sent.text('other'), sent.text('keep')]
    if (!isId(one) || !isId(other) || ![one, other, 'both'].includes(keep)) throw new Problem('invalid')
    await settleDouble(queries, { one, other, keep, who: await whoIn(c) }, clock)
    return c.redirect(`${DESK}#next`, 303)
  })

  routes.get(deskGroupsUrl, async c => {
    const typed = c.req.query('name') ?? ''
    const found = await groupsNamed(queries.withTables<DirectoryTables>(), typed)
    return c.html(
      renderPage(
        <DeskGroupsPage
          setting={settingFor(c.req)}
          {...{ typed, found }}
          byKey={c.req.query('by') === 'key'}
        />,
      ),
    )
  })

  routes.get(deskGroupUrl(':slug'), async c => showGroup(c, await groupIdOf(c)))

  routes.route('/', deskMendRoutes({ ...web, queries }, { whoIn, lookedBy: who => lookedBy(who), groupIdOf }))
  routes.route('/', deskMandateRoutes(web))
  routes.route('/', scriptRoutes(web))
  routes.route(
    '/',
    deskConcernRoutes({ ...web, queries, atDesk }, (c, toldConcern) => showDesk(c, { toldConcern }, 422)),
  )
  routes.route(
    '/',
    deskBarrierRoutes({ ...web, queries, whoIn }, (c, toldBarrier) => showDesk(c, { toldBarrier }, 422)),
  )
  routes.route('/', deskTellRoutes({ ...web, queries }, { whoIn, groupIdOf }))
  routes.route('/', groupHeardRoutes(web))
  routes.route('/', barrierRoutes(web))
  routes.route('/', deskWordsRoutes({ queries, clock, baseUrl, whoIn }))
  routes.route('/', deskProposalRoutes({ ...web, queries, whoIn, seenBy: c => seenBy(c) }))

  const seenBy = async (c: Context): Promise<DeskSeen> => {
    const { t } = settingFor(c.req)
    return { now: clock.now(), zone, t, looked: await lookedBy(await whoIn(c)) }
  }

  const lookedBy = async (who: string): Promise<ReadonlySet<string>> =>
    new Set(await groupsActedOn(queries, { who, verb: 'looked', since: startOfDay(clock.now(), zone) }))

  async function showDesk(
    c: Context,
    why: Pick<DeskPageProps, 'told' | 'toldConcern' | 'toldBarrier'> = {},
    status: 200 | 409 | 422 | 429 = 200,
  ): Promise<Response> {
    const setting = settingFor(c.req)
    const unanswered = await web.unanswered?.(queries, clock.now())
    const day = await lookAtDesk(queries, await seenBy(c), await atDesk(c), unanswered)
    const next = c.req.query('next')
    const page = <DeskPage {...{ setting, day, sendsLetters, zone, next, ...why }} formKey={newFormKey()} />
    return c.html(renderPage(page), status)
  }

  async function showGroup(c: Context, groupId: string, told?: Told) {
    const setting = settingFor(c.req)
    const group = await lookAtGroup(queries, groupId, await seenBy(c))
    const page = <DeskGroupPage {...{ setting, group, sendsLetters, told }} formKey={newFormKey()} />
    return c.html(renderPage(page), told ? statusOf(told) : 200)
  }

  const showAgain = (c: Context, sent: PostedForm, told: Told) =>
    backOf(sent) ? showGroup(c, told.groupId, told) : showDesk(c, { told }, statusOf(told))

  async function groupIdOf(c: Context): Promise<string> {
    const id = await groupIdBySlug(queries.withTables<DirectoryTables>(), c.req.param('slug') ?? '')
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}

const statusOf = ({ why }: Told) =>
  why === 'moved-on' || why === 'busy' ? 409 : why === 'enough' ? 429 : 422

/** To the thing that follows, or the first of all where there is none. */
const goOnWith = (groupId: string): string =>
  isId(groupId) ? `${DESK}?next=${groupId}#next` : `${DESK}#next`

const backOf = (sent: PostedForm): string | null => {
  const path = localPath(sent.text('back'))
  return path?.startsWith(`${deskGroupsUrl}/`) ? path : null
}
