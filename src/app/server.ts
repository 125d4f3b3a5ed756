/** The web server: headers on everything, a log without personal words, static files, and the contexts' routes. */
import type { HttpBindings } from '@hono/node-server'
import { type Env, Hono } from 'hono'
import { compress } from 'hono/compress'
import { matchedRoutes } from 'hono/route'
import { getPath } from 'hono/utils/url'
import { Problem } from '#platform/http/problem.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import type { StaticFiles } from '#platform/http/static-files.ts'
import { type Log, type LogFields, routeTemplates } from '#platform/log.ts'
import { splitLanguage } from '#ui/languages/language-address.ts'
import type { SettingFor } from '#ui/setting.ts'
import { bugAnswer, problemAnswer } from './errors.tsx'
import { sayLanguage } from './language-headers.ts'

export interface ServerEnv extends Env {
  Bindings: HttpBindings
}

export interface ServerParts {
  /** True when the public address is https. */
  secure: boolean
  log: Log
  /** Milliseconds that only ever grow, for how long an answer took. */
  stopwatch: () => number
  files: StaticFiles
  settingFor: SettingFor
  newReference: () => string
  /** What each context offers, and `/health`. */
  routes: Hono[]
  /** Puts before each route who may; throws for one that nobody may. Without it all are open to all. */
  guard?: (routes: Hono) => Hono
}

/** Everything the product answers, as one `fetch`; needs no port to be tested. */
export function createServer(parts: ServerParts): Hono<ServerEnv> {
  const { log, files, settingFor, stopwatch, guard = routes => routes } = parts
  const headers = Object.entries(securityHeaders(parts.secure))
  // Every route answers under each language: which one is read from the address where the page is set.
  const app = new Hono<ServerEnv>({ getPath: request => splitLanguage(getPath(request)).address })
  const templateOf = routeTemplates(parts.routes.flatMap(routes => routes.routes.map(route => route.path)))

  app.use(async (c, next) => {
    const began = stopwatch()
    await next()
    for (const [name, value] of headers) c.res.headers.set(name, value)
    sayLanguage(c, settingFor)
    log.info('http.request', {
      method: c.req.method as NonNullable<LogFields['method']>,
      route: templateOf(matchedRoutes(c).findLast(one => one.path !== '/*')?.path ?? ''),
      status: c.res.status,
      ms: Math.round(stopwatch() - began),
    })
  })
  app.use(compress())
  const assets = new Hono().get('/assets/*', c => {
    const answer = files.answer(c.req.path, c.req.header('accept-encoding') ?? '')
    if (!answer) throw new Problem('not-found')
    return answer
  })
  for (const routes of [assets, ...parts.routes]) app.route('/', guard(routes))
  app.notFound(c => problemAnswer(c, new Problem('not-found'), settingFor))
  app.onError((error, c) => bugAnswer(c, error, settingFor, log, parts.newReference))
  return app
}
