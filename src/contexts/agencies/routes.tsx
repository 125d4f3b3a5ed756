/** Where an agency keeps its duties. Who may come to each stands in `policy.ts`. */
import { Hono } from 'hono'
import type { AgenciesWeb } from './agencies-web.ts'
import { deskAgencyRoutes } from './desk/routes.tsx'
import { leadRoutes } from './lead/routes.tsx'
import { unitRoutes } from './unit/routes.tsx'

export function agencyRoutes(web: AgenciesWeb): Hono {
  const routes = new Hono()
  for (const part of [deskAgencyRoutes, leadRoutes, unitRoutes]) routes.route('/', part(web))
  return routes
}
