/** Where people are put in touch. Who may come to each stands in `policy.ts`. */
import { Hono } from 'hono'
import { ownRoutes } from './conversations/own/routes.tsx'
import { welcomeRoutes } from './conversations/welcome/routes.tsx'
import { writeRoutes } from './conversations/write/routes.tsx'
import type { IntroductionsWeb } from './introductions-web.ts'
import { heldRoutes } from './relay/held/routes.tsx'
import { beginRoutes } from './together/begin/routes.tsx'
import { draftRoutes } from './together/draft/routes.tsx'
import { wordBackRoutes } from './together/word-back/routes.tsx'
import { deskWaysRoutes } from './ways/desk/routes.tsx'
import { groupWaysRoutes } from './ways/group/routes.tsx'
import { publicWaysRoutes } from './ways/seen/routes.tsx'

export function introductionRoutes(web: IntroductionsWeb): Hono {
  const routes = new Hono()
  const ways = [publicWaysRoutes, groupWaysRoutes, deskWaysRoutes]
  const together = [beginRoutes, draftRoutes, wordBackRoutes]
  for (const part of [...ways, writeRoutes, ownRoutes, welcomeRoutes, heldRoutes, ...together])
    routes.route('/', part(web))
  return routes
}
