/** Saying what is right, by the questions a contact is asked: a reader without an account, or the desk without the group's word. */
import { type Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { Group } from '../../../groups/group.ts'
import { viewOf } from '../../../groups/page/group-view.ts'
import { contactQuestion } from '../../mend/contact.form.tsx'
import { markOf } from '../../mend/fact-part.ts'
import { LookPage, MendPage, type MendPageProps, SURE_FIELD } from '../../mend/mend.page.tsx'
import { gatheringUrl } from '../../mend/mend-url.ts'
import type { Asked, Question, Typed } from '../../mend/question.ts'
import type { MendWeb } from '../../mend/routes.tsx'
import { gatheringOf } from '../../mend/time-place/gathering-of.ts'
import { whenQuestion } from '../../mend/time-place/when.form.tsx'
import { MODES, whereQuestion } from '../../mend/time-place/where.form.tsx'
import { type Proposing, propose, proposedChanges } from '../propose.ts'
import { ProposePage } from './propose.page.tsx'
import { readNote, withNote } from './with-note.tsx'

/** Bytes: a whole place with directions, in any script. */
const LONG_FORM = 65_536

export interface ProposeAt {
  /** Pattern of the address that lists what can be said. */
  at: string
  by: Proposing['by']
  /** As much of it as whoever proposes may see, and the address of this group's list. @throws {Problem} `not-found` */
  groupOf(c: Context): Promise<{ group: Group; here: string; back: string }>
  /** Seconds to wait where very many press; 0: none. */
  wait(): number
  /** @param id null where enough was proposed already */
  doneAt(group: Group, id: string | null): string
}

interface Step {
  asked: Asked
  part: (name: string) => string
  here: string
}

const QUESTIONS: Readonly<Record<string, (step: Step) => Question>> = {
  '/contact': ({ asked }) => contactQuestion(asked),
  '/time-place/:gathering/when': ({ asked, part }) =>
    whenQuestion(asked, gatheringOf(asked.group, part('gathering'))),
  '/time-place/:gathering/where': ({ asked, part, here }) => {
    const gathering = gatheringOf(asked.group, part('gathering'))
    const mode = MODES.find(each => each === part('mode')) ?? gathering.mode
    const urlOf = (other: string) => `${gatheringUrl(here, gathering.id, 'where')}?mode=${other}`
    return whereQuestion(asked, gathering, { mode, urlOf })
  },
}

export function proposeRoutes(web: MendWeb, { at, by, groupOf, wait, doneAt }: ProposeAt): Hono {
  const { queries, clock, settingFor, baseUrl, places, homeCountry } = web
  const routes = new Hono()

  routes.get(at, async c => {
    const { group, here, back } = await groupOf(c)
    return send(
      c,
      <ProposePage {...{ group, here, back, by }} setting={settingFor(c.req)} now={clock.now()} />,
    )
  })

  for (const [path, ask] of Object.entries(QUESTIONS)) {
    routes.get(at + path, async c => {
      const { put, question } = await stepOf(c, ask)
      return draw(c, put, question.first)
    })
    routes.post(at + path, async c => {
      const sent = await readPostedForm(c, baseUrl, LONG_FORM)
      const { put, question, group } = await stepOf(c, ask)
      const typed: Typed = Object.fromEntries(
        Object.keys(question.first).map(name => [name, sent.text(name)]),
      )
      const answer = question.read(typed)
      if (answer.kind === 'again') return draw(c, put, typed, { wrong: answer.wrong })
      if (sent.key === null) return draw(c, put, typed, { told: { why: 'again', lines: [] } })
      const { fact } = question
      const changes = proposedChanges(group, answer.change(group), fact)
      if (changes.length === 0) return draw(c, put, typed, { told: { why: 'same', lines: [] } })
      if (answer.kind === 'look' && sent.text(SURE_FIELD) !== 'yes')
        return send(c, <LookPage {...put} {...answer} typed={typed} formKey={sent.key} />)
      if (wait() > 0) return draw(c, put, typed, { told: { why: 'wait', lines: [] } })
      const proposing = { groupId: group.id, fact, by, changes, note: readNote(typed), key: sent.key }
      return c.redirect(doneAt(group, await propose(queries, proposing, clock)), 303)
    })
  }

  async function stepOf(c: Context, ask: (step: Step) => Question) {
    const { group, here } = await groupOf(c)
    if (group.life.state === 'ended') throw new Problem('not-found')
    const setting = settingFor(c.req)
    const { t } = setting
    const now = clock.now()
    const { today } = viewOf(group, now, t)
    const asked: Asked = { group, t, now, today, places, homeCountry, proposing: true }
    const part = (name: string) => c.req.param(name) ?? c.req.query(name) ?? ''
    const question = withNote(ask({ asked, part, here }), t)
    const seen = markOf(group, question.fact)
    return { group, question, put: { setting, group, question, here: setting.path, back: here, seen } }
  }

  return routes
}

type Put = Omit<MendPageProps, 'formKey' | 'typed'>

function draw(c: Context, put: Put, typed: Typed, more: Pick<MendPageProps, 'wrong' | 'told'> = {}) {
  const status = more.told ? STATUS[more.told.why] : more.wrong ? 422 : 200
  if (status === 429) c.header('retry-after', '60')
  return send(c, <MendPage {...put} {...more} typed={typed} formKey={newFormKey()} />, status)
}

const STATUS = {
  again: 422,
  'moved-on': 409,
  busy: 409,
  halted: 409,
  limits: 422,
  same: 422,
  wait: 429,
} as const

function send(c: Context, page: VNode, status: 200 | 409 | 422 | 429 = 200): Response {
  c.header('cache-control', 'no-store')
  return c.html(renderPage(page), status) as Response
}
