/** The desk says whether words that read like a home or a name are shown. */
import { type Context, Hono } from 'hono'
import { settleWords } from '#contexts/directory/index.ts'
import type { Clock } from '#platform/clock.ts'
import type { Queries } from '#platform/db/queries.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { DESK, DESK_WORDS } from '../desk/desk-url.ts'

export interface DeskWordsWeb {
  queries: Queries
  clock: Clock
  baseUrl: string
  whoIn(c: Context): Promise<string>
}

export function deskWordsRoutes({ queries, clock, baseUrl, whoIn }: DeskWordsWeb): Hono {
  const routes = new Hono()
  routes.post(DESK_WORDS, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const [groupId, said] = [sent.text('group'), sent.text('said')]
    if (!isId(groupId) || (said !== 'shown' && said !== 'kept-back')) throw new Problem('invalid')
    const settling = { groupId, said, seen: sent.text('seen'), who: await whoIn(c) } as const
    await settleWords(queries, settling, clock).catch((fault: unknown) => {
      // Pressed twice, settled by the group meanwhile, or gone: the desk then shows how it stands.
      if (!(fault instanceof Problem) || !['moved-on', 'not-found'].includes(fault.kind)) throw fault
    })
    return c.redirect(`${DESK}#next`, 303)
  })
  return routes
}
