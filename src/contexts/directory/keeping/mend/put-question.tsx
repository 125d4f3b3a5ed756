/** A question put to somebody, and what becomes of the answer: kept, shown back first, or the form again with what was typed. */
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { newFormKey, type PostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'
import { viewOf } from '../../groups/page/group-view.ts'
import { HaltedByContactPoint } from '../halted.ts'
import { BeyondLimits } from '../mandate/limits.ts'
import type { Occasion } from '../occasion.ts'
import { sayFact } from '../say-fact.ts'
import { markOf } from './fact-part.ts'
import { LookPage, MendPage, type MendPageProps, SEEN_FIELD, SURE_FIELD } from './mend.page.tsx'
import { mendFact } from './mend-fact.ts'
import { NOTICE_FIELD, NoticePage } from './notice.page.tsx'
import { noticedIn, readNoticeAnswer, settleAs } from './noticed.ts'
import type { Question, Typed } from './question.ts'

export interface Put {
  setting: Setting
  group: Group
  question: Question
  /** Path and query of the question. */
  here: string
  back: string
}

export interface Drawn {
  html: string
  status: 200 | 409 | 422 | 429
}

/** The question with what the record says now. */
export const putQuestion = (put: Put): Drawn => draw(put, put.question.first)

export interface Answered extends Put {
  occasion: Occasion
  sent: PostedForm
}

/** @returns null where it was kept, now or before; otherwise the page to answer with */
export async function takeAnswer(
  queries: Queries,
  { occasion, sent, ...put }: Answered,
  clock: Clock,
): Promise<Drawn | null> {
  const { question } = put
  const typed: Typed = Object.fromEntries(Object.keys(question.first).map(name => [name, sent.text(name)]))
  const answer = question.read(typed)
  if (answer.kind === 'again') return draw(put, typed, { wrong: answer.wrong })
  if (sent.key === null) return draw(put, typed, { told: { why: 'again', lines: [] } })
  if (answer.kind === 'look' && sent.text(SURE_FIELD) !== 'yes') {
    const seen = sent.text(SEEN_FIELD)
    const page = <LookPage {...put} {...answer} typed={typed} seen={seen} formKey={sent.key} />
    return { html: renderPage(page), status: 200 }
  }
  const { fact } = question
  const { key } = sent
  const said = readNoticeAnswer(sent.text(NOTICE_FIELD))
  if (said === 'change') return draw(put, typed)
  const notices = noticedIn(answer.change(put.group), fact)
  if (notices.length > 0 && said === null) {
    const more = { notices, seen: sent.text(SEEN_FIELD), sure: sent.text(SURE_FIELD) === 'yes', formKey: key }
    return { html: renderPage(<NoticePage {...put} {...more} typed={typed} />), status: 422 }
  }
  const change = said === null ? answer.change : (group: Group) => settleAs(answer.change(group), fact, said)
  try {
    const seen = sent.text(SEEN_FIELD)
    await mendFact(queries, { occasion, fact, key, seen, change }, clock)
    return null
  } catch (fault) {
    if (fault instanceof BeyondLimits) return draw(put, typed, { told: { why: 'limits', lines: [] } })
    if (fault instanceof HaltedByContactPoint) return draw(put, typed, { told: { why: 'halted', lines: [] } })
    if (!(fault instanceof Problem)) throw fault
    if (fault.kind === 'too-many') return draw(put, typed, { told: { why: 'busy', lines: [] } })
    if (fault.kind !== 'moved-on') throw fault
    const { group } = await occasion.look(queries)
    const lines = sayFact(viewOf(group, clock.now(), put.setting.t), fact)
    return draw({ ...put, group }, typed, { told: { why: 'moved-on', lines } })
  }
}

const STATUS_OF_TOLD = {
  again: 422,
  'moved-on': 409,
  busy: 409,
  halted: 409,
  limits: 422,
  same: 422,
  wait: 429,
} as const

function draw(put: Put, typed: Typed, more: Pick<MendPageProps, 'wrong' | 'told'> = {}): Drawn {
  const seen = markOf(put.group, put.question.fact)
  const page = <MendPage {...put} {...more} typed={typed} seen={seen} formKey={newFormKey()} />
  const said = more.told && STATUS_OF_TOLD[more.told.why]
  const status = said ?? (more.wrong ? 422 : 200)
  return { html: renderPage(page), status }
}
