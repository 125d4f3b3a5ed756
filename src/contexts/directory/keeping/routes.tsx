/** What letters open. Opening changes nothing; a button acts (promise 7). */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem, type ProblemKind } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import { FACTS } from '../freshness/confirmation.ts'
import type { DirectoryTables } from '../tables.ts'
import { AnswerPage, type AnswerTold, DONE } from './answer.page.tsx'
import { letterOccasion, openAsk } from './answer-ask.ts'
import { ANSWER_LINK, answerUrl, barrierHref } from './answer-url.ts'
import { giveWord } from './give-word.ts'
import type { KeepingWeb } from './keeping-web.ts'
import { heldTaskOf } from './leave/held-record.store.ts'
import { BACK_LINK, backUrl } from './leave/leave-url.ts'
import { leaveRoutes } from './leave/routes.tsx'
import { mandateRoutes } from './mandate/routes.tsx'
import { SEEN_FIELD } from './mend/mend.page.tsx'
import { mendRoutes } from './mend/routes.tsx'
import { contactProposalRoutes } from './proposals/contact/routes.tsx'
import { messagesOf } from './proposals/message.store.ts'
import { proposalSeen } from './proposals/proposal-seen.ts'
import { pressBack } from './return/press-back.ts'
import { stopAsking } from './stop-asking.ts'
import { StoppedPage } from './stopped.page.tsx'

const TOLD: Partial<Record<ProblemKind, AnswerTold>> = { 'moved-on': 'moved-on', 'too-many': 'busy' }
const STATUS = { again: 422, 'moved-on': 409, busy: 409 } as const

export function keepingRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const page = answerUrl(':token')

  routes.get(page, async c => {
    const task = await heldTaskOf(queries.withTables<DirectoryTables>(), askIdOf(c), clock.now())
    return task === null ? show(c) : c.redirect(backUrl(signLink(linkKey, BACK_LINK, task)), 303)
  })

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const fact = FACTS.find(one => one === sent.text('fact'))
    if (!fact || sent.key === null) return show(c, 'again')
    const seen = sent.text(SEEN_FIELD)
    try {
      const occasion = letterOccasion(askIdOf(c), clock)
      await giveWord(queries, { occasion, words: [{ fact, seen }], key: sent.key }, clock)
    } catch (fault) {
      const told = fault instanceof Problem && TOLD[fault.kind]
      if (!told) throw fault
      return show(c, told)
    }
    return c.redirect(answerUrl(tokenOf(c)), 303)
  })

  routes.post(`${page}/stop`, async c => {
    await readPostedForm(c, baseUrl)
    await stopAsking(queries, askIdOf(c), clock)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<StoppedPage {...settingFor(c.req)} />))
  })

  routes.post(`${page}/back`, async c => {
    await readPostedForm(c, baseUrl)
    try {
      await pressBack(queries, askIdOf(c), clock)
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.kind !== 'too-many') throw fault
      return show(c, 'busy')
    }
    return c.redirect(`${answerUrl(tokenOf(c))}?done=brought-back`, 303)
  })

  async function show(c: Context, told?: AnswerTold) {
    const asked = await openAsk(queries, askIdOf(c), clock)
    const here = answerUrl(tokenOf(c))
    c.header('cache-control', 'no-store')
    const setting = settingFor(c.req)
    const { group, now } = asked
    const db = queries.withTables<DirectoryTables>()
    const proposals = await Promise.all(
      asked.proposals.map(async proposal =>
        proposalSeen(proposal, {
          ...{ group, shown: group, t: setting.t, now },
          messages: await messagesOf(db, proposal.id),
        }),
      ),
    )
    const page = (
      <AnswerPage
        {...setting}
        {...asked}
        proposals={proposals}
        here={here}
        barrierHref={barrierHref(tokenOf(c))}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        told={told}
        done={DONE.find(each => each === c.req.query('done'))}
      />
    )
    return c.html(renderPage(page), told ? STATUS[told] : 200)
  }

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  /** A link that is not ours and one that is over look the same. */
  function askIdOf(c: Context): string {
    const id = readLink(linkKey, ANSWER_LINK, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return id
  }

  routes.route('/', leaveRoutes(web))
  routes.route('/', mandateRoutes(web))
  routes.route('/', contactProposalRoutes(web))
  routes.route(
    '/',
    mendRoutes(
      { ...web, queries },
      {
        facts: page,
        tookBack: '?done=taken-back',
        occasionOf: async c => ({
          occasion: letterOccasion(askIdOf(c), clock),
          facts: answerUrl(tokenOf(c)),
        }),
      },
    ),
  )
  return routes
}
