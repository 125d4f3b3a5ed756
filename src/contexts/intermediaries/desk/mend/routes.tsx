/** Facts put right while somebody of the group is on the phone. */
import type { Context, Hono } from 'hono'
import { deskOccasion, FACTS, mendRoutes } from '#contexts/directory/index.ts'
import { Problem } from '#platform/http/problem.ts'
import { isHidden } from '../as-seen.ts'
import { deskGroupUrl } from '../desk-url.ts'
import type { IntermediariesWeb } from '../intermediaries-web.ts'
import { forgetMending, note } from '../work-on.ts'

/** What a call takes that mends one fact, in minutes. */
const MENDING = 2

export interface AtDeskAsks {
  whoIn(c: Context): Promise<string>
  /** Groups whose private numbers they asked to see today. */
  lookedBy(who: string): Promise<ReadonlySet<string>>
  groupIdOf(c: Context): Promise<string>
}

/** @param web `queries` of a worker */
export function deskMendRoutes(web: IntermediariesWeb, { whoIn, lookedBy, groupIdOf }: AtDeskAsks): Hono {
  const { queries, clock } = web
  return mendRoutes(web, {
    facts: deskGroupUrl(':slug'),
    async occasionOf(c) {
      const groupId = await groupIdOf(c)
      const who = await whoIn(c)
      const fact = FACTS.find(each => c.req.path.split('/').at(4) === each)
      const occasion = deskOccasion({
        groupId,
        clock,
        who,
        said: (within, at) =>
          note(within, { groupId, at, outcome: 'mended', facts: fact ? [fact] : [], minutes: MENDING }),
        tookBack: (within, fact) => forgetMending(within, { groupId, fact }, clock),
      })
      // What is shown to nobody is not put right unseen, and seeing it is written down.
      if (fact === 'contact') {
        const { group } = await occasion.look(queries)
        if (isHidden(group, await lookedBy(who))) throw new Problem('not-found')
      }
      return { occasion, facts: deskGroupUrl(c.req.param('slug') ?? '') }
    },
  })
}
