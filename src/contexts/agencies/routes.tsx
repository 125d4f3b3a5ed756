/** Where an agency keeps its duties. Who may come to each stands in `policy.ts`. */
import { Hono } from 'hono'
import type { AgenciesWeb } from './agencies-web.ts'

export function agencyRoutes(_web: AgenciesWeb): Hono {
  const routes = new Hono()
  return routes
}
